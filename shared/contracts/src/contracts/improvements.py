"""The ledger of improvements 改进台账: measures that are decided on, done, and checked for their effect (R-1.3.4a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

ImprovementSource = Annotated[str, known("meeting", "by_hand")]
"""Where a measure comes from: the record of a meeting, or somebody who proposed it."""
ImprovementState = Annotated[str, known("proposed", "approved", "done", "verified", "rejected")]
WaitsFor = Annotated[str, known("decision", "work", "check")]


class ImprovementFact(Event):
    """What every fact of an improvement carries, as it is from then on. ``number``: of its site and year.

    ``owner_id`` and ``due_at``: who is to do it, and by when; always there once it is approved.
    """

    improvement_id: UUID
    site_id: UUID
    number: str
    text: str
    state: ImprovementState
    source: ImprovementSource
    meeting_id: UUID | None = None
    owner_id: UUID | None = None
    due_at: datetime | None = None


class ImprovementRecorded(ImprovementFact, type="improvement.recorded", topic=topics.IMPROVEMENT, key="improvement_id"):
    """The measure is on the ledger, and somebody is to decide on it. ``proposed_by`` is not who may."""

    proposed_by: UUID
    proposed_at: datetime


class ImprovementApproved(ImprovementFact, type="improvement.approved", topic=topics.IMPROVEMENT, key="improvement_id"):
    """It is to be done. A later one moved it to another person or day, for ``reason``."""

    reason: str | None = None
    approved_at: datetime
    approved_by: UUID


class ImprovementRejected(ImprovementFact, type="improvement.rejected", topic=topics.IMPROVEMENT, key="improvement_id"):
    """It is not done, or not done any more."""

    reason: str
    rejected_at: datetime
    rejected_by: UUID


class ImprovementDone(ImprovementFact, type="improvement.done", topic=topics.IMPROVEMENT, key="improvement_id"):
    """It was done as ``note`` says; another person is to check whether it helps."""

    note: str
    done_at: datetime
    done_by: UUID


class ImprovementReturned(ImprovementFact, type="improvement.returned", topic=topics.IMPROVEMENT, key="improvement_id"):
    """The check found no effect: it is to be done again, by ``due_at``."""

    reason: str
    returned_at: datetime
    returned_by: UUID


class ImprovementVerified(ImprovementFact, type="improvement.verified", topic=topics.IMPROVEMENT, key="improvement_id"):
    """Another person than who did it has seen the effect. ``revised``: the rule that was changed for it."""

    effect: str
    revised: str | None = None
    verified_at: datetime
    verified_by: UUID


class ImprovementOverdue(ImprovementFact, type="improvement.overdue", topic=topics.IMPROVEMENT, key="improvement_id"):
    """It waits longer than it may. ``step``: 1 for the first call, 2 for the next."""

    waits_for: WaitsFor
    step: int
    overdue_at: datetime
