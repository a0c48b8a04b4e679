"""Whose contact methods are whose: how people are reached decides who can answer in their name. Pure."""

from uuid import UUID

from contracts.roles import Role
from svckit.web import Principal


def may_change(principal: Principal, staff_id: UUID) -> bool:
    """Whether the caller may give the person a method or turn one: they themself, and HQ administrators."""
    return principal.id == staff_id or principal.has(Role.HQ_ADMIN)


def sees_whole(principal: Principal, staff_id: UUID | None) -> bool:
    """Whether the caller sees the person's mailboxes whole."""
    return principal.id == staff_id or principal.has(Role.HQ_ADMIN)
