"""The README stands in both languages with equal content: the same commands, links, pictures and order."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH, CHINESE = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md"))
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
HAN = re.compile(r"[\u4e00-\u9fff]")


def commands(text: str) -> list[str]:
    """Every line of every block of commands, without what is said beside it."""
    blocks = [block for kind, block in FENCED.findall(text) if kind != "mermaid" and "src/<name>_svc" not in block]
    return [re.sub(r"\s+#.*", "", line).rstrip() for block in blocks for line in block.splitlines()]


def links(text: str) -> list[str]:
    """Where it leads, but for the other language."""
    return [link for link in re.findall(r"\]\(([^)]+)\)", text) if not link.startswith("README")]


def spoken_code(text: str) -> list[str]:
    """What stands in the text as code, in any order: the languages put their words in different places."""
    return sorted(re.findall(r"`([^`\n]+)`", FENCED.sub("", text)))


@pytest.mark.parametrize("told", [commands, links, spoken_code])
def test_both_languages_tell_the_same(told: object) -> None:
    assert callable(told)
    assert told(CHINESE) == told(ENGLISH)


def test_both_have_the_same_parts_and_the_same_diagram() -> None:
    def parts(text: str) -> list[int]:
        return [len(marks) for marks in re.findall(r"^(#+) ", FENCED.sub("", text), re.MULTILINE)]

    def arrows(text: str) -> list[str]:
        (diagram,) = (block for kind, block in FENCED.findall(text) if kind == "mermaid")
        return [re.sub(r"\(\[.*?\]\)|\[.*?\]|-- .*? -->", " ", line).split()[0] for line in diagram.splitlines()]

    assert parts(CHINESE) == parts(ENGLISH)
    assert arrows(CHINESE) == arrows(ENGLISH)


def test_the_commands_are_found() -> None:
    assert "make run" in commands(ENGLISH)
    assert len(commands(ENGLISH)) > 20
    assert HAN.search(CHINESE)


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["en", "zh-CN"])
def test_every_link_leads_somewhere(text: str) -> None:
    assert [link for link in links(text) if not (ROOT / link.partition("#")[0]).exists()] == []
