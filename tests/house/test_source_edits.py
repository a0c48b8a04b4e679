"""Additions to Python source leave everything else alone, whatever stands there."""

import pytest
from source_edits import (
    NoSuchPlace,
    after_last_line,
    with_first_argument_in,
    with_import,
    with_item_of_keyword,
    with_rows,
)

APP = '"""服务。"""\n\nservice = Service(name="值班", routers=(one,{last}), keys=all)  # 好\n'


@pytest.mark.parametrize("last", ["", " two", " two,", " two,  # the last, for now\n"])
def test_an_item_is_added_behind_the_last_with_or_without_its_comma(last: str) -> None:
    grown = with_item_of_keyword(APP.format(last=last), "routers", "three")
    scope: dict[str, object] = {name: name for name in ("one", "two", "three", "all")}
    scope["Service"] = lambda **given: given
    exec(grown, scope)
    routers = ("one", "two", "three") if "two" in last else ("one", "three")
    assert scope["service"] == {"name": "值班", "routers": routers, "keys": "all"}
    assert grown.endswith("# 好\n")


def test_rows_go_to_the_end_of_the_dictionary_of_that_call_alone() -> None:
    source = 'a = Other({"x": 1})\nb = Table({\n    **AUDIT,\n    "GET /值班": 2\n})\n'
    grown = with_rows(source, "Table", ['"GET /a": 3', '"GET /b": 4'])
    scope: dict[str, object] = {"AUDIT": {"z": 0}, "Other": dict, "Table": dict}
    exec(grown, scope)
    assert scope["a"] == {"x": 1}
    assert scope["b"] == {"z": 0, "GET /值班": 2, "GET /a": 3, "GET /b": 4}


def test_an_argument_is_wrapped_again_and_again() -> None:
    once = with_first_argument_in("G = Ground(settle, {})\n", "Ground", "holding(", ", a)")
    assert with_first_argument_in(once, "Ground", "holding(", ", b)") == (
        "G = Ground(holding(holding(settle, a), b), {})\n"
    )


@pytest.mark.parametrize("head", ['"""Words."""\n', ""])
def test_an_import_stands_below_the_docstring(head: str) -> None:
    assert with_import(f"{head}x = 1\n", "import a").replace("\n\n", "\n") == (
        f"{head}import a\nx = 1\n" if head else "\nimport a\nx = 1\n"
    )


def test_a_line_goes_below_the_last_of_its_kind() -> None:
    assert after_last_line("A = T(1)\nB = T(2)\n\nALL = ()\n", r"[A-Z]+ = T\(", "C = T(3)") == (
        "A = T(1)\nB = T(2)\nC = T(3)\n\nALL = ()\n"
    )


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(NoSuchPlace, match="routers="):
        with_item_of_keyword("service = Service()\n", "routers", "one")
    with pytest.raises(NoSuchPlace, match="Table"):
        with_rows("x = 1\n", "Table", ["1: 2"])
    with pytest.raises(NoSuchPlace, match="Ground"):
        with_first_argument_in("Ground()\n", "Ground", "(", ")")
    with pytest.raises(NoSuchPlace, match="a line like"):
        after_last_line("x = 1\n", "y", "z")
