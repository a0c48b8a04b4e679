"""Sites: the far-away places that are watched (R-1.2.1a)."""

from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

SiteKind = Annotated[str, known("data_centre", "call_centre", "monitoring_centre")]
"""A free code: new kinds need no code."""


class SiteRegistered(Event, type="site.registered", topic=topics.SITE, key="site_id"):
    """A site exists, or its master data changed: the newest version is the whole truth."""

    site_id: UUID
    code: str
    name: str
    kind: SiteKind
    timezone: str
    active: bool = True
