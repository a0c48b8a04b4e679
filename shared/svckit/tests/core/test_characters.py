"""Names, titles and texts: what people write passes, what cannot be seen or turns other words does not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from svckit.core.characters import DIRECTION_CONTROLS, hidden_in, is_blank
from svckit.web import SafeStr, Text
from svckit.web.validation_texts import words_of

NAME = TypeAdapter[str](SafeStr)
TEXT = TypeAdapter[str](Text)

GOOD = [
    "李建国", "阿不都·买买提", "欧阳 娜娜", "Renée O'Brien-Ångström", "㐀㐁𠀀𪛟", "𰻝", "\U00031350", "葛\U000e0100",
    "机房 A（一期）", "℃ ≥ 27 → 报警", "值班 ☎\ufe0f 🚒", "👩\u200d🚒 消防", "👨\u200d👩\u200d👧", "🇨🇳",
    "1\ufe0f\u20e3 号机", "ᠮᠣᠩᠭᠣᠯ", "क्\u200dष", "Farwatch — 异地值守…",
]  # fmt: skip
HIDDEN = [
    "\u200b", "\u2060", "\ufeff", "\u200d", "\u00ad", "\u3164", "\uffa0", "\u115f", "\u2800", "\u180e", "\ufe0f",
    "\u202eabc", "abc\u202c", "\u2066x\u2069", "a\u200fb", "\u061ca", "李\u200b建国", "\ufeff李", "a\u2028b",
    "a\u00a0\u200b", "\U000e0041\U000e0042", "\ue000", "\ufdd0", "\U0010ffff", "a\u200db", "李\ufe0f",
    "☎\ufe0f\ufe0f", "\u0301", "\u034f", "a\x85b",
]  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_what_people_write_passes_unchanged(name: str) -> None:
    assert NAME.validate_python(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("name", HIDDEN, ids=[name.encode("unicode_escape").decode() for name in HIDDEN])
def test_what_cannot_be_seen_or_turns_others_is_refused(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        NAME.validate_python(name)
    [error] = refused.value.errors()
    assert error["type"] in {"hidden_character", "nothing_visible", "control_character"}


def test_the_refusal_says_which_character_and_where() -> None:
    with pytest.raises(ValidationError) as refused:
        NAME.validate_python("李建\u202e国")
    [error] = refused.value.errors()
    assert "U+202E" in error["msg"]
    said = words_of(error["type"], error["ctx"])
    assert "U+202E" in said.zh
    assert "第 3 个" in said.zh


def test_what_looks_alike_is_alike() -> None:
    assert NAME.validate_python("Rene\u0301e") == "Renée"
    assert NAME.validate_python("李\u3000建国\u00a0") == "李 建国"
    assert TEXT.validate_python("Rene\u0301e\u3000") == "Renée"


def test_a_free_text_keeps_its_lines_and_loses_what_turns_it() -> None:
    assert TEXT.validate_python("一\n二\t\u202e三\u202c") == "一\n二\t三"


@given(st.text(max_size=60))
def test_whatever_passes_can_be_seen_and_passes_again(words: str) -> None:
    try:
        name = NAME.validate_python(words)
    except ValidationError:
        return
    assert not is_blank(name)
    assert hidden_in(name) is None
    assert not DIRECTION_CONTROLS & set(name)
    assert NAME.validate_python(name) == name


@given(st.text(st.characters(categories=["Lo"], include_characters="·（）"), min_size=1, max_size=30))
def test_letters_of_every_script_pass(words: str) -> None:
    letters = "".join(sign for sign in words if sign not in "\u115f\u1160\u3164\uffa0")
    if letters:
        assert NAME.validate_python(letters) == unicodedata.normalize("NFC", letters)
