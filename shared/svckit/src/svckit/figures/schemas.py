"""What clients send and get about policy values. The values themselves are the service's own schema."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar, cast
from uuid import UUID

from pydantic import Field, create_model

from svckit.figures.domain import Scope, Source
from svckit.web import Schema, UtcDatetime

B = TypeVar("B", bound=Schema)


class VersionRead(Schema):
    """One stored version. ``values``: only what was set; ``ended``: from then on nothing is set."""

    scope: Scope
    scope_id: str = Field(description="The site's id, or the code of the site type.")
    version: int
    values: dict[str, Any]
    effective_from: datetime
    changed_by: str
    changed_at: datetime
    ended: bool


class SourceRead(Schema):
    """Where a value comes from, and since when it counts; a default has neither version nor time."""

    source: Source
    version: int | None = None
    effective_from: datetime | None = None


class InForceRead(Schema):
    """Beside the values in force."""

    version: int = Field(description="The newest version of this scope, for If-Match; 0 where nothing was ever set.")
    sources: dict[str, SourceRead] = Field(description="By the name of the value.")
    scheduled: list[VersionRead] = Field(description="Versions that will count later, of the site and of its type.")


class AtSite(InForceRead):
    """The values in force at a site."""

    site_id: UUID
    site_type: str | None = Field(description="null while this service has not heard of the site.")


class OfSiteType(InForceRead):
    """The values in force at the sites of a type that have none of their own."""

    site_type: str


class StartingAt(Schema):
    """When a change begins to count."""

    effective_from: UtcDatetime | None = Field(
        default=None, description="When the values begin to count; at once where it is left out."
    )


@dataclass(frozen=True, slots=True)
class Schemas:
    """The schemas of one service: ``values`` as it declares them, and what is sent and answered."""

    values: type[Schema]
    change: type[StartingAt]
    at_site: type[AtSite]
    of_type: type[OfSiteType]

    @classmethod
    def of(cls, values: type[Schema]) -> "Schemas":
        """The schemas around the service's own."""
        return cls(
            values,
            _both("PolicyChange", values, StartingAt, values.__doc__),
            _both("PolicyRead", values, AtSite, AtSite.__doc__),
            _both("SiteTypePolicyRead", values, OfSiteType, OfSiteType.__doc__),
        )


def _both(name: str, values: type[Schema], beside: type[B], doc: str | None) -> type[B]:
    """A schema with the values and what is said beside them."""
    return create_model(name, __base__=cast("tuple[type[B], ...]", (values, beside)), __doc__=doc)
