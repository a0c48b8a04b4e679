"""Additions to Python source that leave every other character where it was. Pure: text in, text out."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


class NoSuchPlace(Exception):
    """The source has not what an addition is put into; the text says what was looked for."""


@dataclass(frozen=True, slots=True)
class _Span:
    """From where to where a node reaches, in bytes of the source: columns of `ast` count bytes, not letters."""

    begin: int
    end: int


def with_import(source: str, statement: str) -> str:
    """`source` with one import more, below its docstring; sorting and merging is the formatter's."""
    body = ast.parse(source).body
    documented = ast.get_docstring(ast.Module(body, [])) is not None
    line = (body[0].end_lineno or 1) if documented else 0
    lines = source.splitlines(keepends=True)
    return "".join([*lines[:line], f"\n{statement}\n", *lines[line:]])


def with_item_of_keyword(source: str, keyword: str, item: str) -> str:
    """`source` with ``item`` at the end of the list or tuple that some call is given as ``keyword``."""
    for call in _calls(source):
        for given in call.keywords:
            if given.arg == keyword and isinstance(given.value, ast.Tuple | ast.List):
                return _appended(source, given.value, given.value.elts, item)
    raise NoSuchPlace(f"a list given as {keyword}=")


def with_rows(source: str, call: str, rows: Iterable[str]) -> str:
    """`source` with these rows at the end of the dictionary that ``call`` is given."""
    for found in _calls(source, call):
        for argument in found.args:
            if isinstance(argument, ast.Dict):
                return _appended(source, argument, argument.values, ",\n".join(rows))
    raise NoSuchPlace(f"a dictionary given to {call}(…)")


def with_first_argument_in(source: str, call: str, before: str, after: str) -> str:
    """`source` with the first argument of ``call`` put between ``before`` and ``after``."""
    for found in _calls(source, call):
        if found.args:
            span, text = _span(source, found.args[0]), source.encode()
            argument = text[span.begin : span.end].decode()
            return _replaced(source, span, f"{before}{argument}{after}")
    raise NoSuchPlace(f"an argument of {call}(…)")


def after_last_line(source: str, pattern: str, line: str) -> str:
    """`source` with ``line`` below the last line that matches ``pattern``."""
    lines = source.splitlines(keepends=True)
    matching = [number for number, text in enumerate(lines) if re.match(pattern, text)]
    if not matching:
        raise NoSuchPlace(f"a line like {pattern}")
    lines.insert(matching[-1] + 1, f"{line}\n")
    return "".join(lines)


def _calls(source: str, name: str | None = None) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (name is None or ast.unparse(node.func) == name):
            yield node


def _appended(source: str, container: ast.expr, items: list[ast.expr], item: str) -> str:
    """``item`` goes before the closing bracket, behind a comma where there is none yet."""
    end = _span(source, container).end - 1
    grown = _replaced(source, _Span(end, end), f"{item},\n")
    if not items:
        return grown
    last = _span(source, items[-1]).end
    behind = re.sub(r"#.*", "", source.encode()[last:end].decode())
    return grown if "," in behind else _replaced(grown, _Span(last, last), ",")


def _span(source: str, node: ast.expr) -> _Span:
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line.encode()))
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return _Span(starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset)


def _replaced(source: str, span: _Span, text: str) -> str:
    whole = source.encode()
    return (whole[: span.begin] + text.encode() + whole[span.end :]).decode()
