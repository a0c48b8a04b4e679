"""Names are the field's own: metaphors that once stood for them do not come back (docs/glossary.md, second table)."""

import keyword
import re
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = ROOT / "docs" / "glossary.md"
ROW = re.compile(r"^\| `([^`|]+)` \| (.+?) \|$", re.MULTILINE)
SNAKE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


@cache
def old_words() -> dict[str, str]:
    """Each word that is gone, with what is said instead."""
    table = GLOSSARY.read_text(encoding="utf-8").partition("## Words that are gone")[2]
    return {word: instead for row, instead in ROW.findall(table) for word in row.split(", ")}


def names_of(source: str) -> Iterator[tuple[int, str]]:
    """Every identifier of a piece of Python, with its line."""
    for token in tokenize.generate_tokens(StringIO(source).readline):
        if token.type == tokenize.NAME and not keyword.iskeyword(token.string):
            yield token.start[0], token.string


def misused(source: str) -> list[tuple[int, str]]:
    """Identifiers that are a word which is gone, or are made with it."""
    return [
        (line, name)
        for line, name in names_of(source)
        if name in old_words() or any(part.lower() in old_words() for part in SNAKE.findall(name))
    ]


def modules() -> list[Path]:
    """Our own code; migrations are what they were."""
    listed = subprocess.run(["git", "ls-files", "-z", "*.py"], cwd=ROOT, capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and "/migrations/versions/" not in name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def test_the_glossary_lists_what_is_gone() -> None:
    assert {"courier", "docket", "hatch", "parcel", "gatehouse", "bury"} <= set(old_words())


@pytest.mark.parametrize("part", ["shared", "services", "deploy", "tests"])
def test_no_name_is_a_metaphor_that_is_gone(part: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} {name}: say {old_words().get(name.lower(), 'what docs/glossary.md says')}"
        for path in modules()
        if path.relative_to(ROOT).parts[0] == part and path != Path(__file__)
        for line, name in misused(path.read_text(encoding="utf-8"))
    ]
    named = [
        str(path.relative_to(ROOT))
        for path in modules()
        if path.relative_to(ROOT).parts[0] == part
        and any(word in old_words() for word in path.stem.removeprefix("test_").split("_"))
    ]
    assert (found, named) == ([], [])


def test_an_old_word_is_noticed_alone_and_in_a_longer_name() -> None:
    source = "class Courier: ...\nthe_courier_runs = 1\nHatchDoor = parcels = None\nparticle = 'courier'\n"
    assert misused(source) == [(1, "Courier"), (2, "the_courier_runs"), (3, "HatchDoor"), (3, "parcels")]
