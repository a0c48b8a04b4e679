"""Building the console: only when its sources changed, and a failure says what to do."""

from pathlib import Path

import pytest

from farwatch_local import console, node


def program(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A console of three files, and programs that build it by copying one."""
    folder = tmp_path / "console"
    (folder / "src").mkdir(parents=True)
    for name in ("package.json", "package-lock.json", "index.html", "vite.config.ts", "tsconfig.json"):
        (folder / name).write_text(name)
    (folder / "src" / "main.tsx").write_text("one")
    program(tmp_path / "bin", "node", "echo v22.1.0")
    program(tmp_path / "bin", "npm", NPM)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.setattr(console, "SOURCES", folder)
    return folder


NPM = """
if [ "$1" = ci ]; then mkdir -p node_modules; exit 0; fi
for last; do :; done
mkdir -p "$last" && cp src/main.tsx "$last/index.html"
"""


async def test_it_is_built_once_and_again_when_a_source_changed(sources: Path, tmp_path: Path) -> None:
    said: list[str] = []
    assert await console.ensure(tmp_path / "log", said.append)
    assert (console.dist() / "index.html").read_text() == "one"
    assert not await console.ensure(tmp_path / "log", said.append)
    (sources / "src" / "main.tsx").write_text("two")
    assert await console.ensure(tmp_path / "log", said.append)
    assert (console.dist() / "index.html").read_text() == "two"
    assert said == ["Fetching the console's packages (npm ci)", "Building the console", "Building the console"]


async def test_a_failed_build_says_why_and_keeps_the_old_one(sources: Path, tmp_path: Path) -> None:
    await console.ensure(tmp_path / "log", lambda _: None)
    (sources / "src" / "main.tsx").write_text("broken")
    program(tmp_path / "bin", "npm", "echo 'main.tsx: unexpected token' >&2; exit 1")
    with pytest.raises(console.NotBuilt, match="unexpected token"):
        await console.ensure(tmp_path / "log", lambda _: None)
    assert (console.dist() / "index.html").read_text() == "one"


def test_a_renamed_file_is_another_source(sources: Path) -> None:
    before = console.fingerprint(sources, console.INPUTS)
    (sources / "src" / "main.tsx").rename(sources / "src" / "start.tsx")
    assert console.fingerprint(sources, console.INPUTS) != before


@pytest.mark.parametrize(("version", "good"), [("v20.18.9", False), ("v20.19.0", True), ("v26.0.0", True)])
def test_an_old_node_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, good: bool) -> None:
    program(tmp_path / "bin", "node", f"echo {version}")
    program(tmp_path / "bin", "npm", "")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("sys.executable", str(tmp_path / "venv" / "python"))
    assert node.find() == (node.Programs(tmp_path / "bin") if good else None)
