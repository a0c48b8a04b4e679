"""The business log 业务日志: what the business posts of a shift have done, counted by kind (R-4.2.2c)."""

from datetime import datetime
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.posts import Post


class BusinessCount(Part):
    """How many of one kind."""

    kind_id: UUID
    title_zh: str
    title_en: str
    count: int


class BusinessWritten(Event, type="business_entry.written", topic=topics.BUSINESS_LOG, key="entry_id"):
    """An entry was added to the business log. ``version`` is 1: an entry never changes.

    ``shift_totals``: what the shift comes to with it. ``corrects``: the entry that this one stands for from now on,
    for ``reason``; of any other entry ``reason`` says why it was written so late.
    """

    entry_id: UUID
    site_id: UUID
    shift_id: UUID
    post: Post
    occurred_at: datetime
    recorded_at: datetime
    author_id: UUID
    counts: tuple[BusinessCount, ...]
    shift_totals: tuple[BusinessCount, ...]
    feedback: str | None = None
    corrects: UUID | None = None
    reason: str | None = None
