"""Every error of the platform speaks both languages with the same fields."""

import string

import pytest

import svckit.spreadsheets
import svckit.web  # noqa: F401  so that every error class is known
from svckit.core.errors import DomainError

KINDS = sorted(
    {kind for kind in DomainError.all_kinds() if kind.__module__.startswith("svckit.")}, key=lambda k: k.code
)


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_both_languages_use_the_same_fields(kind: type[DomainError]) -> None:
    assert _placeholders(kind.en) == _placeholders(kind.zh)
    fields = dict.fromkeys(_placeholders(kind.en), 1)
    error = kind(**fields)
    for language in ("zh", "en"):
        assert error.title(language)
        assert "{" not in error.detail(language)
    assert any("\u4e00" <= character <= "\u9fff" for character in error.detail("zh"))


def test_codes_are_unique() -> None:
    codes = [kind.code for kind in KINDS]
    assert sorted(set(codes)) == codes


def test_fields_read_as_attributes() -> None:
    class TooHot(DomainError):
        en = "{degrees} °C is too hot."
        zh = "{degrees} °C 过热。"

    error = TooHot(degrees=90)
    assert error.degrees == 90
    assert str(error) == "90 °C is too hot."
    with pytest.raises(AttributeError):
        _ = error.colour


def test_a_text_whose_field_is_missing_fails_where_it_is_raised() -> None:
    class Nameless(DomainError):
        en = "No {name}."
        zh = "没有 {name}。"

    with pytest.raises(KeyError):
        Nameless()
