"""Scalars of every schema are read strictly, whatever validators the schema has."""

from typing import Annotated, Any, Self

import pytest
from pydantic import Field, ValidationError, model_validator

from svckit.web import Schema


class Plain(Schema):
    number: int = 0
    flag: bool = False
    names: list[Annotated[str, Field(max_length=3)]] = Field(default_factory=list)


class Checked(Plain):
    @model_validator(mode="after")
    def fits(self) -> Self:
        return self


class CheckedTwice(Checked):
    @model_validator(mode="after")
    def fits_too(self) -> Self:
        return self

    @model_validator(mode="before")
    @classmethod
    def looks_right(cls, value: Any) -> Any:
        return value


class Nested(Schema):
    one: Checked = Checked()
    many: list[CheckedTwice] = Field(default_factory=list)


LAX: list[dict[str, Any]] = [
    {"number": "5"},
    {"number": True},
    {"number": 1.0},
    {"number": 2**63},
    {"flag": 1},
    {"flag": "yes"},
    {"names": [5]},
]


@pytest.mark.parametrize("model", [Plain, Checked, CheckedTwice])
@pytest.mark.parametrize("values", LAX)
def test_a_value_of_another_kind_is_refused(model: type[Schema], values: dict[str, Any]) -> None:
    for outer, content in ((model, values), (Nested, {"one": values}), (Nested, {"many": [values]})):
        with pytest.raises(ValidationError):
            outer.model_validate(content)


@pytest.mark.parametrize("model", [Plain, Checked, CheckedTwice])
def test_values_of_the_right_kind_are_read(model: type[Schema]) -> None:
    values = {"number": 2**63 - 1, "flag": True, "names": ["abc"]}
    assert model.model_validate(values).model_dump() == values
