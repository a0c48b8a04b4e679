"""Golden examples: events as producers of this or an earlier version wrote them. Never edited, only added to."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contracts.schemas import HOME

GOLDEN = HOME.parent / "golden"
_NAME = re.compile(r"v(?P<major>\d+)-(?P<story>[a-z0-9-]+)\.json")


@dataclass(frozen=True, slots=True)
class Golden:
    """One example of one event type and major."""

    type: str
    major: int
    story: str
    text: str

    @property
    def data(self) -> dict[str, Any]:
        """The example as JSON."""
        data: dict[str, Any] = json.loads(self.text)
        return data

    def __str__(self) -> str:
        return f"{self.type}/{self.story}"


def golden(directory: Path = GOLDEN) -> list[Golden]:
    """Every example."""
    found = []
    for path in sorted(directory.glob("*/*")):
        named = _NAME.fullmatch(path.name)
        assert named is not None, f"{path} is no golden example: expected v<major>-<story>.json"
        found.append(Golden(path.parent.name, int(named["major"]), named["story"], path.read_text(encoding="utf-8")))
    return found
