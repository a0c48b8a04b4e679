"""In which language the command speaks."""

from collections.abc import Mapping
from typing import Literal

Language = Literal["zh", "en"]


def language_of(environment: Mapping[str, str]) -> Language:
    """What the locale says; where it says nothing, Chinese."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "en" if value.startswith("en") else "zh"
    return "zh"
