"""Duty executives of headquarters 带班领导: who is on call for which sites, period by period (R-2.1.1b).

roster-svc decides. Every fact says all there is to say of its period: a projection keeps the newest version.
"""

from datetime import datetime
from uuid import UUID

from contracts import topics
from contracts.event import Event


class ExecutiveFact(Event):
    """A period of duty from ``since`` until ``until``, the first moment without it.

    ``site_id`` None: for all sites that no period of their own covers. ``deputy_id``: who is called besides.
    """

    period_id: UUID
    site_id: UUID | None = None
    executive_id: UUID
    deputy_id: UUID | None = None
    since: datetime
    until: datetime


class ExecutiveAssigned(ExecutiveFact, type="executive.assigned", topic=topics.EXECUTIVE, key="period_id"):
    """The period is planned. ``replaces_id``: the period that was under way and ended for this one."""

    replaces_id: UUID | None = None


class ExecutiveChanged(ExecutiveFact, type="executive.changed", topic=topics.EXECUTIVE, key="period_id"):
    """The period is another one than was planned, or it ended early."""

    reason: str


class ExecutiveRemoved(ExecutiveFact, type="executive.removed", topic=topics.EXECUTIVE, key="period_id"):
    """The period was given up before it began: nobody is on duty by it."""

    reason: str
