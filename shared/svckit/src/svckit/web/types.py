"""Input types that refuse what would break later: NUL, lone surrogates, NaN, integers beyond int64, naive times.

Requests are read strictly: no string becomes a number, no boolean an integer. Texts of errors are in `problems`.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
    ValidationError,
)
from pydantic_core import CoreSchema, PydanticCustomError

from svckit.core import addresses, characters
from svckit.core.dependency_checks import DependencyCheck
from svckit.web.validation_texts import CODE_PATTERN

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
_FORBIDDEN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_LINE_BREAKS = re.compile("[\\t\\n\\r]")


_FOREIGN = frozenset({"model", "dataclass", "typed-dict", "definition-ref", "literal", "enum"})
"""Kinds of nodes that keep their own rules."""
_OWN = frozenset({"metadata", "serialization", "keys_schema", "default"})
"""What a node says of itself; no nodes below it."""


def _make_strict(node: Any) -> None:
    if isinstance(node, list | tuple):
        for item in node:
            _make_strict(item)
    if not isinstance(node, dict):
        return
    kind = node.get("type")
    if not isinstance(kind, str):  # the fields of a model by their names, of which one may be "type"
        _make_strict(list(node.values()))
        return
    if kind in _FOREIGN:
        return
    if kind in {"int", "float", "bool", "str"}:
        node.setdefault("strict", True)
        _bound(node)
        return
    for name, child in node.items():
        if name not in _OWN:
            _make_strict(child)


def _model(node: Any) -> dict[str, Any]:
    """The node of the model itself: its validators are wrapped around it."""
    while isinstance(node, dict) and node.get("type") != "model":
        node = node.get("schema")
    return node or {}


def _bound(node: dict[str, Any]) -> None:
    if node["type"] == "int" and not {"ge", "gt"} & node.keys():
        node["ge"] = -(2**63)
    if node["type"] == "int" and not {"le", "lt"} & node.keys():
        node["le"] = 2**63 - 1


class Schema(BaseModel):
    """Base of request and response models: unknown fields are refused, ORM rows can be read.

    Numbers, booleans and strings are read strictly (``"5"`` and ``true`` are no integers); integers without bounds of
    their own are held to int64. Times, UUIDs and enums are read from their JSON texts.
    """

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Make the scalars of this model strict."""
        schema = handler(source)
        _make_strict(_model(schema).get("schema"))
        return schema


class _Sample(Schema):
    number: int
    numbers: dict[str, list[int | None]] = Field(default_factory=dict)
    id: UUID | None = None
    type: int = 0


def _holds() -> bool:
    """Scalars are strict and bounded at every depth, and what has a text form is read from it."""
    _Sample.model_validate({"number": 2**63 - 1, "numbers": {"a": [1, None]}, "id": str(UUID(int=1))})
    refused: list[dict[str, Any]] = [{"number": "5"}, {"number": True}, {"number": 2**63}]
    refused += [{"number": 5, "numbers": {"a": ["5"]}}, {"number": 5, "numbers": {"a": [2**63]}}]
    refused += [{"number": 5, "type": "5"}]
    return not any(_takes(one) for one in refused)


def _takes(values: dict[str, Any]) -> bool:
    try:
        _Sample.model_validate(values)
    except ValidationError:
        return False
    return True


CHECK = DependencyCheck("pydantic", ">=2.12,<2.15", "how a core schema says that its scalars are strict", _holds)


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


def visible(value: str) -> str:
    """A line that people can see whole and that turns nothing around it (`svckit.core.characters`), in one form."""
    line = characters.in_one_form(one_line(value)).strip()
    at = characters.hidden_in(line)
    if at is not None:
        found = {"code": f"U+{ord(line[at]):04X}", "place": at + 1}
        raise PydanticCustomError(
            "hidden_character",
            "must not contain characters that cannot be seen or that turn the text: delete {code}, character number "
            "{place}, or type the text anew",
            found,
        )
    if characters.is_blank(line):
        raise PydanticCustomError("nothing_visible", "must contain something that can be seen")
    return line


def without_direction_controls(value: str) -> str:
    """A `clean_text` in one form, without what would change the direction of the rest."""
    return characters.without_direction_controls(clean_text(value))


def _no_bool(value: Any) -> Any:
    if isinstance(value, bool):
        raise PydanticCustomError("not_a_number", "must be a number, not true or false")
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
    AfterValidator(visible),
]
Text = Annotated[
    str,
    Field(strict=True),
    StringConstraints(strip_whitespace=True, max_length=10_000),
    AfterValidator(without_direction_controls),
]
Code = Annotated[str, Field(strict=True), StringConstraints(pattern=CODE_PATTERN)]
Int64 = Annotated[int, Field(ge=-(2**63), le=2**63 - 1), BeforeValidator(_no_bool)]
FiniteFloat = Annotated[float, Field(allow_inf_nan=False), BeforeValidator(_no_bool)]
UtcDatetime = Annotated[AwareDatetime, BeforeValidator(_textual), AfterValidator(_instant)]
EmailAddress = Annotated[str, Field(strict=True, max_length=254), AfterValidator(addresses.email)]
PhoneNumber = Annotated[str, Field(strict=True, max_length=60), AfterValidator(addresses.phone)]
