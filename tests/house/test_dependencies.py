"""Each distribution declares what it imports: who deploys one service gets no package by another one's grace."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = sorted(
    path
    for pattern in ("shared/*/pyproject.toml", "services/*/pyproject.toml", "deploy/local/pyproject.toml")
    for path in ROOT.glob(pattern)
)


@dataclass(frozen=True)
class Distribution:
    """What a pyproject.toml says, and where its packages lie."""

    name: str
    declared: frozenset[str]
    packages: tuple[Path, ...]

    @classmethod
    def read(cls, path: Path) -> "Distribution":
        """The distribution of this pyproject.toml; its extras count as declared."""
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        project = content["project"]
        wanted = [
            *project["dependencies"],
            *(one for some in project.get("optional-dependencies", {}).values() for one in some),
        ]
        folders = content["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
        return cls(project["name"], frozenset(map(bare, wanted)), tuple(path.parent / folder for folder in folders))


def bare(requirement: str) -> str:
    """``PyJWT[crypto]>=2.10`` → ``pyjwt``."""
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@cache
def distributions() -> dict[str, frozenset[str]]:
    """The distributions, our own and installed ones, that bring a top-level package."""
    own = {folder.name: frozenset([one.name]) for one in map(Distribution.read, PROJECTS) for folder in one.packages}
    return {**{name: frozenset(map(bare, found)) for name, found in packages_distributions().items()}, **own}


def imported(source: str) -> Iterator[str]:
    """The top-level packages a module imports, wherever in it, without those of the language."""
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            names = [node.module]
        yield from (top for name in names if (top := name.partition(".")[0]) not in sys.stdlib_module_names)


def undeclared(distribution: Distribution) -> dict[str, set[str]]:
    """Package → the modules that import it although no declared dependency brings it."""
    found: dict[str, set[str]] = {}
    for folder in distribution.packages:
        for path in folder.rglob("*.py"):
            for package in imported(path.read_text(encoding="utf-8")):
                bringers = distributions().get(package, frozenset([package]))
                if not bringers & {distribution.name, *distribution.declared}:
                    found.setdefault(package, set()).add(str(path.relative_to(folder.parent)))
    return found


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.parent.name)
def test_a_distribution_declares_what_it_imports(project: Path) -> None:
    assert undeclared(Distribution.read(project)) == {}


def test_an_import_that_nothing_declared_brings_is_seen(tmp_path: Path) -> None:
    package = tmp_path / "sample"
    package.mkdir()
    source = "import json\nimport httpx\nfrom . import own\ndef f():\n    from jwt.api_jwk import PyJWK\n"
    (package / "__init__.py").write_text(source, encoding="utf-8")
    declared = Distribution("sample", frozenset([bare("httpx>=0.28")]), (package,))
    assert undeclared(declared) == {"jwt": {"sample/__init__.py"}}
    assert undeclared(Distribution("sample", frozenset(map(bare, ["httpx", "PyJWT[crypto]>=2"])), (package,))) == {}
