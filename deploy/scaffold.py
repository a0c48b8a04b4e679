"""`make new-aggregate`: an aggregate of a service, from its table to its requests in the access walk.

Two states, one move, an event, four routes, typed errors in two languages and its tests: something that works, to be
turned into what is needed. The files come from `deploy/aggregate`. Nothing is overwritten; where something is in the
way, nothing is written at all.
"""

import argparse
import keyword
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from source_edits import (
    NoSuchPlace,
    after_last_line,
    with_first_argument_in,
    with_import,
    with_item_of_keyword,
    with_rows,
)

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = ROOT / "deploy" / "aggregate"
CONTRACTS = Path("shared/contracts")
PLACES = Path("tests/every_service/places")
_WORD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_REVISION = re.compile(r'^(down_revision|revision) = "(\w+)"', re.MULTILINE)
_MOST_LETTERS = 40


class Refused(Exception):
    """What was asked for cannot be made; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the aggregate is called: ``plural`` and ``singular`` as in Python (``key_cabinets``), ``zh`` for people."""

    service: str
    plural: str
    singular: str
    zh: str

    def check(self) -> None:
        """Raise `Refused` for what is no name."""
        for name in (self.plural, self.singular):
            if not _WORD.fullmatch(name) or keyword.iskeyword(name) or len(name) > _MOST_LETTERS:
                raise Refused(f"{name!r} is no name: lower-case words with _ between them, such as key_cabinets.")
        if self.plural == self.singular:
            raise Refused(f"Singular and plural are both {self.plural!r}: a list and its items need two names.")
        if not re.search("[\u4e00-\u9fff]", self.zh) or set(self.zh) & set('"\\{}\n'):
            raise Refused("ZH is what people call one of them in Chinese, such as ZH=访客.")
        if not self.package.is_dir():
            known = ", ".join(sorted(path.name.removesuffix("-svc") for path in (ROOT / "services").glob("*-svc")))
            raise Refused(f"There is no service {self.service!r}. There are: {known}.")

    @property
    def package(self) -> Path:
        """The folder of the service's package."""
        return ROOT / "services" / f"{self.service}-svc" / "src" / f"{self.service}_svc"

    def put_into(self, text: str) -> str:
        """The template's words in `text` replaced by these."""
        plural, singular = self.plural, self.singular
        words = {
            "sample_items": plural,
            "sample_item": singular,
            "sample-items": plural.replace("_", "-"),
            "sample-item": singular.replace("_", "-"),
            "sample items": plural.replace("_", " "),
            "sample item": singular.replace("_", " "),
            "Sample items": plural.replace("_", " ").capitalize(),
            "Sample item": singular.replace("_", " ").capitalize(),
            "SampleItem": "".join(word.capitalize() for word in singular.split("_")),
            "SAMPLE_ITEM": singular.upper(),
            "sample_svc": f"{self.service}_svc",
            "sample-svc": f"{self.service}-svc",
            "示例项": self.zh,
        }
        return re.sub("|".join(words), lambda found: words[found[0]], text)


def scaffold(names: Names) -> list[Path]:
    """Write the aggregate and return what was written or changed, below the root. Raises `Refused`."""
    names.check()
    try:
        files = {**dict(_new_files(names)), **dict(_changed_files(names))}
    except NoSuchPlace as error:
        raise Refused(f"A file that the aggregate is added to has changed its shape: it has not {error}.") from error
    for path, text in files.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")
    python = [str(path) for path in files if path.suffix == ".py"]
    _run("ruff", "check", "--quiet", "--select", "I", "--fix", *python)
    _run("ruff", "format", "--quiet", *python)
    _run("contracts", "freeze")
    return sorted(files)


def _new_files(names: Names) -> Iterator[tuple[Path, str]]:
    revision, before = _revisions(names)
    sites = {"site_models": _module_with(names, '__tablename__ = "sites"')}
    sites["site_errors"] = _module_with(names, "class SiteNotFound(")
    for source in sorted(TEMPLATE.rglob("*.*")):
        if source.suffix in {".py", ".json"}:
            target = _target(names, source.relative_to(TEMPLATE), revision)
            if (ROOT / target).exists():
                raise Refused(f"{target} is there already. Choose another NAME, or remove what was made before.")
            text = source.read_text(encoding="utf-8")
            for name, module in sites.items():
                text = text.replace(f"sample_svc.{name}", module)
            text = text.replace('revision = "0000"', f'revision = "{revision}"')
            yield target, names.put_into(text.replace('down_revision = "9999"', f'down_revision = "{before}"'))


def _target(names: Names, source: Path, revision: str) -> Path:
    """Where a file of the template goes."""
    service = Path("services") / f"{names.service}-svc"
    folders = {
        "service": service / "src" / f"{names.service}_svc",
        "tests": service / "tests",
        "contracts": CONTRACTS / "src" / "contracts",
        "golden": CONTRACTS / "golden" / f"{names.singular}.registered",
        "places": PLACES,
    }
    top, *below = source.parts
    return folders[top] / names.put_into("/".join(below)).replace("0000_", f"{revision}_")


def _revisions(names: Names) -> tuple[str, str]:
    """The number of the service's next migration, and that of its head."""
    found: dict[str, set[str]] = {"revision": set(), "down_revision": set()}
    for path in (names.package / "migrations" / "versions").glob("[0-9]*.py"):
        for which, number in _REVISION.findall(path.read_text(encoding="utf-8")):
            found[which].add(number)
    heads = found["revision"] - found["down_revision"]
    if len(heads) != 1:
        raise Refused(f"The migrations of {names.service}-svc have not one head but {sorted(heads)}.")
    [head] = heads
    return f"{int(head) + 1:04}", head


def _module_with(names: Names, words: str) -> str:
    """The module of the service, or else of what all services share, that holds these words."""
    for folder in (names.package, *sorted((ROOT / "shared").glob("*/src/*"))):
        for path in sorted(folder.rglob("*.py")):
            if words in path.read_text(encoding="utf-8"):
                return ".".join(path.relative_to(folder.parent).with_suffix("").parts)
    raise Refused(f"No module of {names.service}-svc has {words!r}, and an aggregate belongs to a site.")


def _changed_files(names: Names) -> Iterator[tuple[Path, str]]:
    package = names.package.relative_to(ROOT)
    if re.search(rf"\b{names.plural}\b", (names.package / "app.py").read_text(encoding="utf-8")):
        raise Refused(
            f"app.py of {names.service}-svc already means something by {names.plural!r}. Choose another NAME."
        )
    for path, change in (
        (package / "access.py", _in_access),
        (package / "app.py", _in_app),
        (CONTRACTS / "src" / "contracts" / "topics.py", _in_topics),
        (PLACES / f"{names.service}.py", _in_places),
    ):
        yield path, names.put_into(change((ROOT / path).read_text(encoding="utf-8")))


def _in_access(source: str) -> str:
    if '"GET /sample-items"' in source:
        raise Refused("The service has such routes already.")
    rows = (
        '"POST /sample-items": allow(*RESPONDERS)',
        '"GET /sample-items": allow(*EVERYONE)',
        '"GET /sample-items/{sample_item_id}": allow(*EVERYONE)',
        '"POST /sample-items/{sample_item_id}/close": allow(*RESPONDERS)',
    )
    source = with_import(with_rows(source, "AccessTable", rows), "from contracts.roles import EVERYONE, RESPONDERS")
    return with_import(source, "from svckit.web import allow")


def _in_app(source: str) -> str:
    source = with_item_of_keyword(source, "routers", "sample_items")
    source = with_item_of_keyword(source, "publishes", "SampleItemRegistered")
    source = with_import(source, "from sample_svc.sample_items.endpoints import endpoints as sample_items")
    return with_import(source, "from contracts.sample_items import SampleItemRegistered")


def _in_topics(source: str) -> str:
    return after_last_line(source, r"[A-Z_]+ = Topic\(", 'SAMPLE_ITEM = Topic("farwatch.sample-item")')


def _in_places(source: str) -> str:
    source = with_rows(source, "Ground", ["**sample_items.ASKS"])
    source = with_first_argument_in(source, "Ground", "holding(", ', "sample_item_id", sample_items.register)')
    source = with_import(source, "from . import sample_items")
    return with_import(source, "from .ground import holding")


def _run(module: str, *arguments: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / CONTRACTS / "src")}
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, env=environment, check=False)
    if done.returncode:
        raise Refused(f"python -m {module} failed; what was written is listed by `git status`.")


def main() -> int:
    """Scaffold what the command line names, and say what comes next."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, meaning in (
        ("service", "the service's name, such as roster"),
        ("plural", "many of them, such as visitors"),
        ("singular", "one of them, such as visitor"),
        ("zh", "what people call one in Chinese, such as 访客"),
    ):
        parser.add_argument(name, help=meaning)
    names = Names(**vars(parser.parse_args()))
    try:
        written = scaffold(names)
    except Refused as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.writelines(f"  {path}\n" for path in written)
    sys.stdout.write(names.put_into(_NEXT))
    return 0


_NEXT = """
There are sample items now. What comes next (docs/add-a-capability.md tells it step by step):
  1. .venv/bin/pytest -q -n 0 services/sample-svc/tests/test_sample_items.py
  2. Say in domain.py what a sample item really does, and write the test for it first.
  3. make docs, then in services/console: npm run generate
  4. make lint types imports test
"""


if __name__ == "__main__":
    sys.exit(main())
