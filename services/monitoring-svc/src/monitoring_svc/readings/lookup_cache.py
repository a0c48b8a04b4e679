"""What the judge need not ask twice, because it stays true: which days have a partition.

A partition that readings may still be written to is never dropped: the retention time is longer than the oldest
reading any policy accepts.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db import after_commit


@dataclass(slots=True)
class LookupCache:
    """The knowledge of one process about its database."""

    days: set[date] = field(default_factory=set)

    def remember_days(self, session: AsyncSession, days: Iterable[date]) -> None:
        """These days have partitions, once the transaction that may have made them is durable."""
        after_commit(session, lambda: self.days.update(days))
