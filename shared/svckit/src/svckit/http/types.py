"""Input types that refuse what would break later: NUL, lone surrogates, NaN, integers beyond int64, naive times.

Requests are read strictly: no string becomes a number, no boolean an integer. Texts of errors are in `problems`.
"""

import math
import re
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_FORBIDDEN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_LINE_BREAKS = re.compile("[\\t\\n\\r]")


class Schema(BaseModel):
    """Base of request and response models: unknown fields are refused, ORM rows can be read."""

    model_config = ConfigDict(extra="forbid", from_attributes=True, str_strip_whitespace=False)


def clean_text(value: str) -> str:
    """Refuse NUL and other control characters, and lone surrogates, which neither UTF-8 nor PostgreSQL can hold."""
    if _FORBIDDEN.search(value):
        raise PydanticCustomError("control_character", "must not contain control characters or lone surrogates")
    return value


def one_line(value: str) -> str:
    """A `clean_text` without line breaks or tabs."""
    if _LINE_BREAKS.search(value):
        raise PydanticCustomError("control_character", "must not contain control characters or lone surrogates")
    return clean_text(value)


def _no_bool(value: Any) -> Any:
    if isinstance(value, bool):
        raise PydanticCustomError("not_a_number", "must be a number, not true or false")
    return value


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise PydanticCustomError("finite_number", "must be a finite number")
    return value


def _instant(value: datetime) -> datetime:
    if not EARLIEST <= value < LATEST:
        raise PydanticCustomError("time_out_of_range", "must lie between the years 1970 and 2200")
    return value.astimezone(UTC)


def _textual(value: Any) -> Any:
    if not isinstance(value, str | datetime):
        raise PydanticCustomError("time_as_text", "must be an ISO 8601 text with an offset, e.g. 2026-11-23T08:00:00Z")
    return value


SafeStr = Annotated[
    str,
    Field(strict=True),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(one_line),
]
Text = Annotated[
    str,
    Field(strict=True),
    StringConstraints(strip_whitespace=True, max_length=10_000),
    AfterValidator(clean_text),
]
Code = Annotated[str, Field(strict=True), StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,62}$")]
Int64 = Annotated[int, BeforeValidator(_no_bool), Field(ge=-(2**63), le=2**63 - 1)]
FiniteFloat = Annotated[float, BeforeValidator(_no_bool), AfterValidator(_finite)]
UtcDatetime = Annotated[AwareDatetime, BeforeValidator(_textual), AfterValidator(_instant)]
