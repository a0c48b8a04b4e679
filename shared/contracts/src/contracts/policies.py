"""Policies: the values that differ from site to site, and who changed them when."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from contracts import topics
from contracts.event import Event


class PolicyChanged(Event, type="policy.changed", topic=topics.POLICY, key="scope_id"):
    """A version of policy values was set; it counts from ``effective_from``, until a later version counts.

    ``values``: only what is set; the rest comes from the site's type, else from the defaults of the service.
    ``ended``: from then on nothing is set. ``site_id``: None where it is set for a site type.
    """

    policy: str = Field(description="report, monitoring, duty, delivery, escalation; others may follow.")
    scope: str = Field(description="site or site_type; others may follow.")
    scope_id: str
    site_id: UUID | None = None
    values: dict[str, Any]
    effective_from: datetime
    changed_by: str
    ended: bool = False
