"""Sets of values that will grow travel as text with a list of what is known today.

An event's schema cannot gain an enum value within a major: a reader of the release before would refuse the event. So a
set that will grow (reasons, triggers, channels, sources, kinds, bases, roles, posts) is declared as
``Annotated[str, known("a", "b")]``. A new value is then a compatible change. Whoever produces such a value keeps a
closed type of its own; whoever reads it treats what it does not know as "other". A set stays an enum where a new value
would change what readers must do: severity and level order what people are called for, and a delivery's state says
whether somebody was told.
"""

from typing import Any, cast

from pydantic import Field
from pydantic.fields import FieldInfo

KNOWN_VALUES = "x-known-values"
"""The keyword of the JSON Schema that lists them."""


def known(*values: str) -> FieldInfo:
    """The annotation of a text that has one of ``values`` today and may have others tomorrow."""
    return cast("FieldInfo", Field(json_schema_extra={KNOWN_VALUES: cast("Any", [str(value) for value in values])}))
