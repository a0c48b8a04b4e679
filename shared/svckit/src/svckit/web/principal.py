"""Who is calling, and which sites concern them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute

from svckit.core.errors import Unauthenticated

Kind = Literal["user", "station", "system"]


@dataclass(frozen=True, slots=True)
class Principal:
    """An authenticated caller. ``sites`` None means every site; ``expires_at`` is when the token ends, if it does.

    ``issued_at``: seconds since 1970 at which the token was made, where it tells.
    """

    kind: Kind
    id: UUID
    name: str
    roles: frozenset[str] = frozenset()
    sites: frozenset[UUID] | None = frozenset()
    expires_at: datetime | None = None
    issued_at: float | None = None

    @property
    def label(self) -> str:
        """How the caller stands in events and logs: ``user:<id>``."""
        return f"{self.kind}:{self.id}"

    def may_see(self, site_id: UUID | None) -> bool:
        """Whether the site is in scope; what belongs to no site is only for those who see all."""
        return self.sites is None or site_id in self.sites

    def has(self, *roles: str) -> bool:
        """Whether the caller has any of the roles."""
        return not self.roles.isdisjoint(roles)

    def in_scope(self, column: ColumnElement[Any] | InstrumentedAttribute[Any]) -> ColumnElement[bool]:
        """The site scope as a condition for a query's WHERE."""
        return true() if self.sites is None else column.in_(sorted(self.sites))


def roles_of(values: Iterable[str]) -> frozenset[str]:
    """Plain strings, also from StrEnums."""
    return frozenset(str(value) for value in values)


async def current_principal(request: Request) -> Principal:
    """The caller, as the route's guard established it."""
    principal: Principal | None = getattr(request.state, "principal", None)
    if principal is None:
        raise Unauthenticated
    return principal


PrincipalDep = Annotated[Principal, Depends(current_principal)]
