"""Whose attendance somebody sees: everybody's at headquarters and for chiefs, else one's own."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.orm import InstrumentedAttribute

from contracts.roles import HQ_READERS, Role
from svckit.web import Principal


def sees_everybody(principal: Principal) -> bool:
    """Whether the caller may see the attendance of others at their sites."""
    return principal.has(*HQ_READERS, Role.DUTY_CHIEF)


def of_own(query: Select[Any], staff_id: InstrumentedAttribute[UUID], principal: Principal) -> Select[Any]:
    """The query, without what is not the caller's affair."""
    return query if sees_everybody(principal) else query.where(staff_id == principal.id)
