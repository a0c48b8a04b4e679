"""What people read says one word for one thing: docs/glossary.md lists the words, and what is not said any more."""

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = ROOT / "docs" / "glossary.md"
LOCALES = ROOT / "services" / "console" / "src" / "locales"
SHOWN = (
    "services/*.py",
    "services/*/src/*.html",
    "services/*/src/*.txt",
    "services/console/src/locales/*.json",
    "shared/*.py",
    "deploy/*.py",
    "deploy/*.js",
    "deploy/*.html",
    "docs/*.md",
    "*/README*.md",
    "README*.md",
)
"""Whatever holds a text for people: locales, messages, errors, templates, the demo, the documentation."""
EXEMPT = re.compile(r"docs/glossary\.md|/migrations/versions/|/tests/|test_\w+\.py")


def part(name: str) -> str:
    """The section of the glossary about what people read."""
    return (
        GLOSSARY.read_text(encoding="utf-8")
        .partition("## What people read")[2]
        .partition("\n## ")[0]
        .partition(name)[2]
    )


def rows(table: str) -> Iterator[list[str]]:
    """The cells of a table's rows, up to its end."""
    for line in table.splitlines()[2:]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


def terms() -> list[tuple[str, str, str]]:
    """Each term in both languages, with one place where it stands."""
    table = rows(part("| term |"))
    return [(zh, en, place) for _, zh, en, where in table for place in re.findall(r"`([^`]+)`", where)]


@cache
def gone() -> dict[str, str]:
    """Each word that is gone, with what is said instead."""
    return {word: say for words, say in rows(part("| not |")) for word in words.split(", ")}


def texts_of(place: str) -> tuple[str, str]:
    """What a place says in zh-CN and in en; a service's texts hold both."""
    if place.endswith(".json"):
        return locale("zh-CN", place), locale("en", place)
    (found,) = ROOT.glob(f"s*/*/src/{place}")
    files = (
        [found] if found.is_file() else [file for file in found.rglob("*") if file.suffix in {".py", ".html", ".txt"}]
    )
    both = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return both, both


def locale(language: str, name: str) -> str:
    """The texts of a locale file, without their keys."""
    return "\n".join(values(json.loads((LOCALES / language / name).read_text(encoding="utf-8"))))


def values(texts: str | dict[str, Any]) -> Iterator[str]:
    """Every text of a tree of texts."""
    if isinstance(texts, str):
        yield texts
    else:
        for inner in texts.values():
            yield from values(inner)


@cache
def shown() -> dict[str, str]:
    """Every file with texts for people, by its name."""
    listed = subprocess.run(["git", "ls-files", "-z", *SHOWN], cwd=ROOT, capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and not EXEMPT.search(name)]
    return {name: (ROOT / name).read_text(encoding="utf-8") for name in names if (ROOT / name).is_file()}


@pytest.mark.parametrize(("zh", "en", "place"), terms())
def test_a_term_stands_where_the_glossary_says(zh: str, en: str, place: str) -> None:
    chinese, english = texts_of(place)
    assert zh in chinese
    assert en.lower() in english.lower()


def test_no_text_says_a_word_that_is_gone() -> None:
    found = [
        f"{name}:{number} {word}: say {gone()[word]}"
        for name, text in shown().items()
        for number, line in enumerate(text.splitlines(), 1)
        for word in gone()
        if word in line
    ]
    assert found == []


def test_what_is_looked_at_and_for() -> None:
    """The tables and the files are found: an empty list would hold nothing."""
    assert {"立项", "立案", "无人值守", "恢复限值"} <= set(gone())
    assert len(terms()) > 60
    assert {
        "services/console/src/locales/zh-CN/board.json",
        "services/incident-svc/src/incident_svc/incidents/timeline.py",
        "services/notify-svc/src/notify_svc/messages/templates/mail.zh.html",
        "deploy/local/src/farwatch_local/demo/sites.py",
        "deploy/local/src/farwatch_local/front/texts.js",
        "README.md",
    } <= set(shown())
