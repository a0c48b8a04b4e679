"""The rules of CONTRIBUTING.md that a program can check; each one once hurt."""

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE_LINES, FUNCTION_LINES = 400, 50
EMPTY_NAMES = re.compile(r"(?:^|_)(utils?|helpers?|common|managers?|misc)$")
MACHINE_PATHS = re.compile(rb"/" + rb"(?:root|home)/[\w.]")
REGISTRIES = re.compile(rb"(?:pypi|python" + rb"hosted|npm" + rb"js|crates|maven|docker)\.(?:org|io|com)(?=[/:])")

REGISTERS = re.compile(
    r"_svc/(?:business_log|checklists|contacts|detectors|devices|finding_links|inspection_schedules|logins|meeting_series"
    r"|meeting_templates|posts|routes|rule_templates|series|sessions|sites|staff|stations|task_templates)/"
)

Rule = Callable[[Path, ast.Module], Iterator[str]]


def tracked(*patterns: str) -> list[Path]:
    """The files of the repository, not what was built beside them."""
    listed = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, check=True).stdout
    paths = (ROOT / name for name in listed.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def too_long(path: Path, tree: ast.Module) -> Iterator[str]:
    lines = path.read_text(encoding="utf-8").count("\n")
    if lines > FILE_LINES:
        yield f"{path}: {lines} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{path}:{node.lineno} {node.name} has {length} lines"


def blocking_sleep(path: Path, tree: ast.Module) -> Iterator[str]:
    for function in ast.walk(tree):
        if isinstance(function, ast.AsyncFunctionDef):
            for node in own_nodes(function):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "time.sleep":
                    yield f"{path}:{node.lineno} stops the loop of {function.name}"


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """What runs in the function itself, not in functions defined inside it."""
    for child in ast.iter_child_nodes(function):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from own_nodes(child)


def unfinished(path: Path, _: ast.Module) -> Iterator[str]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"#\s*(?:TODO|FIXME|XXX)\b(?!.*issue)", line):
            yield f"{path}:{number} unfinished without an issue"


def domain_word(path: Path, tree: ast.Module) -> Iterator[str]:
    """A single topic or role that the platform names: what it must know, the topic, contracts or the service says."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if (node.value.id, node.attr) == ("topics", "ALL") or not node.attr.isupper():
                continue
            if node.value.id in {"topics", "Role"}:
                yield f"{path}:{node.lineno} names {ast.unparse(node)}"


def foreign_key_waits(path: Path, tree: ast.Module) -> Iterator[str]:
    """A lock FOR UPDATE keeps out whoever refers to the row by a foreign key: of work that is a deadlock, when the
    other one holds what we ask for next. Registers keep them out on purpose: what is closed gets nothing new.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            locks = isinstance(node.func, ast.Attribute) and node.func.attr == "with_for_update"
            named = {word.arg: word.value for word in node.keywords}
            given = named.get("with_for_update")
            if (locks and "key_share" not in named) or (isinstance(given, ast.Constant) and given.value is True):
                yield f"{path}:{node.lineno} locks FOR UPDATE; FOR NO KEY UPDATE (key_share=True) is enough"


@pytest.mark.parametrize("rule", [too_long, blocking_sleep, unfinished], ids=lambda rule: rule.__name__)
def test_every_python_file_keeps_the_rule(rule: Rule) -> None:
    complaints = [
        complaint
        for path in tracked("*.py")
        for complaint in rule(path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert complaints == []


def test_the_platform_names_no_topic_and_no_role() -> None:
    files = [path for path in tracked("shared/svckit/src/*.py") if "testing" not in path.parts]
    assert files
    assert [complaint for path in files for complaint in domain_word(path, ast.parse(path.read_text("utf-8")))] == []


def test_what_is_worked_on_is_locked_without_keeping_out_who_refers_to_it() -> None:
    files = [path for path in tracked("services/*/src/*.py") if not REGISTERS.search(path.as_posix())]
    assert files
    found = (line for path in files for line in foreign_key_waits(path, ast.parse(path.read_text("utf-8"))))
    assert list(found) == []


def test_names_say_what_is_inside() -> None:
    parts = {(part, path) for path in tracked("*.py") for part in path.relative_to(ROOT).with_suffix("").parts}
    assert [str(path) for part, path in parts if EMPTY_NAMES.search(part)] == []


@pytest.mark.parametrize("pattern", [MACHINE_PATHS, REGISTRIES], ids=["machine paths", "registries"])
def test_nothing_binds_the_repository_to_one_machine(pattern: re.Pattern[bytes]) -> None:
    complaints = [
        f"{path.relative_to(ROOT)}: {match[0].decode()}"
        for path in tracked()
        if (match := pattern.search(path.read_bytes()))
    ]
    assert complaints == []


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (blocking_sleep, "import time\nasync def f():\n    if True:\n        time.sleep(1)\n"),
        (too_long, "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
        (too_long, "x = 1\n" * (FILE_LINES + 1)),
        (unfinished, "x = 1  # TO" + "DO later\n"),
        (domain_word, "from contracts import topics\nx = topics.READINGS, topics.ALL, topics.Topic\n"),
        (foreign_key_waits, "query.with_for_update(of=Shift)\n"),
        (foreign_key_waits, "session.get(Shift, 1, with_for_update=True)\n"),
        (domain_word, "from contracts.roles import Role\nx = Role.AUDITOR\n"),
    ],
)
def test_the_rules_see_what_they_forbid(rule: Rule, source: str, tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(source, encoding="utf-8")
    assert len(list(rule(path, ast.parse(source)))) == 1


def test_a_sleep_in_a_thread_is_no_sleep_in_the_loop(tmp_path: Path) -> None:
    source = "import time\nasync def f():\n    def g():\n        time.sleep(1)\n    return g\n"
    assert list(blocking_sleep(tmp_path / "sample.py", ast.parse(source))) == []
