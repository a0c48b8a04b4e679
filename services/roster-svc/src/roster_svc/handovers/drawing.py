"""A drawn signature: the path of a pen as SVG path data. Pure."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

LONGEST = 20_000
_NUMBER = r"-?\d{1,4}(?:\.\d{1,2})?"
_POINT = rf"{_NUMBER}[ ,]{_NUMBER}"
_PATH = re.compile(rf"(?:M ?{_POINT}(?: ?L ?{_POINT})* ?)+")


def _drawn(value: str) -> str:
    if not _PATH.fullmatch(value):
        raise PydanticCustomError("drawing", "must be SVG path data of M and L with numbers below 10000")
    return value


Drawing = Annotated[str, Field(strict=True, max_length=LONGEST), AfterValidator(_drawn)]
"""Only pen strokes (moves and lines): nothing in it can load, link or run."""
