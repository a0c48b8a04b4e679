"""What a shift report says of duty and command: as roster-svc decided it, up to the end of what the report covers.

``until`` is None where it went on then.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """What a post of the company is called, by its code."""

    code: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """Somebody had the duty at a post within the span. ``basis``: of `contracts.duty.DutyBasis`, or a newer word."""

    id: UUID
    staff_id: UUID
    name: str | None
    post: str
    basis: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """Somebody commanded the site within the span.

    ``basis``: a word of `contracts.duty.CommandBasis`, or a newer one; None where only the end has reached us.
    ``handover_id``: the sealed handover behind it (R-4.0.4). ``reason``: of an order of headquarters.
    """

    id: UUID
    staff_id: UUID
    name: str | None
    basis: str | None
    since: datetime
    until: datetime | None
    handover_id: UUID | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLine:
    """Nobody was at a post that the roster wanted manned, or nobody commanded the site (``post`` is None).

    ``expected``: whom the roster named; ``came``: who ended it. Both by name or id.
    """

    post: str | None
    since: datetime
    until: datetime | None
    expected: tuple[str, ...] = ()
    came: str | None = None
