"""The duty log 值班日志 (R-4.2.2d): entries are added and never changed; one that was wrong is corrected by another."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

LogKind = Annotated[
    str,
    known(
        "manual",
        "correction",
        "shift",
        "attendance",
        "duty",
        "incident",
        "meeting",
        "handover",
        "presence_check",
        "away_pass",
        "task",
        "lone_work",
        "key_item",
        "inspection",
    ),
]
"""``manual`` and ``correction``: written by a person; all others: written by the system, about what they name."""


class LogEntryAppended(Event, type="log_entry.appended", topic=topics.DUTY_LOG, key="entry_id"):
    """An entry was added to a site's duty log. ``version`` is 1: an entry never changes.

    ``occurred_at``: when it happened; ``recorded_at``: when it was written down. ``zh`` and ``en``: what it says; the
    same words twice where a person wrote it. ``corrects``: the entry that this one puts right, for ``reason``; of any
    other entry ``reason`` says why it was written so late. ``follow_up``: the next shift must go on with it.
    """

    entry_id: UUID
    site_id: UUID
    shift_id: UUID | None = None
    kind: LogKind
    occurred_at: datetime
    recorded_at: datetime
    zh: str
    en: str
    tags: tuple[str, ...] = ()
    author_id: UUID | None = None
    corrects: UUID | None = None
    reason: str | None = None
    follow_up: bool = False
