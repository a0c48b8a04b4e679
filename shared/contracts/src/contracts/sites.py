"""Sites: the far-away places that are watched (R-1.2.1a)."""

from uuid import UUID

from contracts import topics
from contracts.event import Event


class SiteRegistered(Event, type="site.registered", topic=topics.SITE, key="site_id"):
    """A site exists, or its master data changed: the newest version is the whole truth."""

    site_id: UUID
    code: str
    name: str
    kind: str
    timezone: str
    active: bool = True
