"""Rules of the periods of duty executives. Pure."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from contracts.roles import Role
from roster_svc.executives.errors import (
    DeputyIsExecutive,
    ExecutivePeriodIsOver,
    ExecutivePeriodReversed,
    ExecutivePeriodTooLong,
    ExecutivePeriodWasRemoved,
    NotAnExecutive,
)

LONGEST = timedelta(days=31)
"""No period is longer: who is on call for longer is planned again."""


class Account(Protocol):
    """Somebody with an account. ``site_ids`` empty means every site."""

    @property
    def id(self) -> UUID: ...

    @property
    def name(self) -> str: ...

    @property
    def active(self) -> bool: ...

    @property
    def roles(self) -> Collection[str]: ...

    @property
    def site_ids(self) -> Collection[UUID]: ...


class Standing(StrEnum):
    """How a period stands at a moment."""

    PLANNED = "planned"
    ON = "on"
    OVER = "over"
    REMOVED = "removed"


def standing(since: datetime, until: datetime, now: datetime, *, removed: bool) -> Standing:
    """How it stands: the first moment of ``until`` is no longer its own."""
    if removed:
        return Standing.REMOVED
    if now < since:
        return Standing.PLANNED
    return Standing.ON if now < until else Standing.OVER


def must_be_to_come(stands: Standing) -> None:
    """Raises where nothing can be changed of the period any more."""
    if stands is Standing.REMOVED:
        raise ExecutivePeriodWasRemoved
    if stands is Standing.OVER:
        raise ExecutivePeriodIsOver


def from_now_on(since: datetime, until: datetime, now: datetime) -> datetime:
    """When a period begins that is planned now: never in the past, for what was is not rewritten.

    Raises `ExecutivePeriodReversed`, `ExecutivePeriodTooLong`, `ExecutivePeriodIsOver`.
    """
    if until <= since:
        raise ExecutivePeriodReversed
    if until - since > LONGEST:
        raise ExecutivePeriodTooLong(days=LONGEST.days)
    if until <= now:
        raise ExecutivePeriodIsOver
    return max(since, now)


def may_be_on(person: Account, site_id: UUID | None) -> bool:
    """Whether the person can be duty executive there: an account in use, the role, and all the sites meant."""
    sites = person.site_ids
    return person.active and Role.HQ_EXECUTIVE in person.roles and (not sites or site_id in sites)


def check_people(executive: Account, deputy: Account | None, site_id: UUID | None) -> None:
    """Raises `NotAnExecutive`, `DeputyIsExecutive`."""
    for person in filter(None, (executive, deputy)):
        if not may_be_on(person, site_id):
            raise NotAnExecutive(name=person.name)
    if deputy is not None and deputy.id == executive.id:
        raise DeputyIsExecutive
