"""What one thing is called in both languages, and how a value is looked up. Pure."""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Words(NamedTuple):
    """One thing said in both languages."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """How the reader of that language (``zh`` or ``en``) says it."""
        return self.zh if language == "zh" else self.en


OTHER = Words("其他", "other")
_CODE = re.compile(r"[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)*")


def word(table: Mapping[str, Words], value: str) -> Words:
    """What a value is called. One of a newer release is "other"; what is already written in words stays as it is."""
    known = table.get(value)
    if known is not None:
        return known
    return OTHER if _CODE.fullmatch(value) else Words(value, value)
