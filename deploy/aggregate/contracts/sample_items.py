"""Sample items of a site."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from contracts import topics
from contracts.event import Event


class SampleItemRegistered(Event, type="sample_item.registered", topic=topics.SAMPLE_ITEM, key="sample_item_id"):
    """A sample item exists, or has changed: the newest version is the whole truth."""

    sample_item_id: UUID
    site_id: UUID
    name: str
    state: str = Field(description="open or closed; readers take what they do not know for neither.")
    registered_at: datetime
    closed_at: datetime | None = None
