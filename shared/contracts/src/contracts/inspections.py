"""Inspections 检查: checks that people make by a checklist (R-4.1.2a–b, R-2.2.2a, R-4.2.2e, R-4.3.2b)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known
from contracts.posts import Post
from contracts.severities import Severity

InspectionKind = Annotated[str, known("startup", "patrol", "readings", "gear", "shutdown", "readiness", "other")]
"""``startup``, ``gear`` (what watches), ``readiness`` (business): before a shift takes over. ``readings``: at fixed
times. ``shutdown``: what must run stays on.
"""
InspectionTrigger = Annotated[str, known("shift", "by_hand", "schedule")]
InspectionOutcome = Annotated[str, known("passed", "failed")]
VisitProof = Annotated[str, known("qr", "nfc", "place", "none")]
"""How it is known that somebody was at a checkpoint; ``none``: they say so, with the reason."""
InspectionCancelBasis = Annotated[str, known("by_hand", "shift_cancelled", "shift_changed", "shift_ended")]


class FailedItem(Part):
    """An item that did not pass, in the checklist's words with what was found.

    ``severity`` None: it is on record and opens nothing. ``photos``: what shows it, in monitoring-svc.
    """

    key: str
    zh: str
    en: str
    severity: Severity | None = None
    photos: tuple[UUID, ...] = ()


class Deviation(Part):
    """An item that was not done as written, and why (R-1.3.2b)."""

    key: str
    zh: str
    en: str
    reason: str


class MissedCheckpoint(Part):
    """A checkpoint of the route where nobody was. ``reason``: it was skipped; None: its time was over."""

    key: str
    zh: str
    en: str
    place: str | None = None
    reason: str | None = None


class ProofCount(Part):
    """How many checkpoints were visited with this proof, the strongest there is of each."""

    proof: VisitProof
    checkpoints: int


class InspectionFact(Event):
    """What every fact of an inspection carries. ``checklist``: its name in Chinese; ``checklist_version``: which one
    of its versions is worked through. ``from_at`` to ``due_at``: when it is to be done.
    """

    inspection_id: UUID
    site_id: UUID
    shift_id: UUID | None = None
    checklist_id: UUID
    checklist_version: int
    checklist: str
    checklist_en: str
    kind: InspectionKind
    post: Post
    from_at: datetime
    due_at: datetime


class InspectionOpened(InspectionFact, type="inspection.opened", topic=topics.INSPECTION, key="inspection_id"):
    """It is to be done. ``opened_by`` None: the clock made it, for a shift or by a schedule (``schedule_id``)."""

    trigger: InspectionTrigger
    opened_at: datetime
    opened_by: UUID | None = None
    schedule_id: UUID | None = None


class InspectionStarted(InspectionFact, type="inspection.started", topic=topics.INSPECTION, key="inspection_id"):
    """Somebody is at it. ``claimed_at``: when they say they began, where their clock differs from ours."""

    started_at: datetime
    started_by: UUID
    claimed_at: datetime | None = None


class InspectionCompleted(InspectionFact, type="inspection.completed", topic=topics.INSPECTION, key="inspection_id"):
    """It is done. ``late``: after ``due_at``, by our clock. ``items``: how many of its items applied and were answered
    or skipped; ``failed`` and ``skipped``: how many of them did not pass, were not done.

    ``missed_at``: it had been missed, and was done all the same. ``checkpoints``: how many its route has, at
    ``flagged`` of them a visit is odd; ``missed_checkpoints``: where nobody was in time, or that were skipped.
    ``proofs``: of those that were visited, the strongest first.
    """

    outcome: InspectionOutcome
    late: bool
    items: int
    failed: int
    skipped: int
    failed_items: tuple[FailedItem, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    finished_at: datetime
    finished_by: UUID
    claimed_at: datetime | None = None
    missed_at: datetime | None = None
    checkpoints: int = 0
    flagged: int = 0
    missed_checkpoints: tuple[MissedCheckpoint, ...] = ()
    proofs: tuple[ProofCount, ...] = ()


class CheckpointMissed(
    InspectionFact, type="inspection.checkpoint_missed", topic=topics.INSPECTION, key="inspection_id"
):
    """Nobody was at these checkpoints by their time, which is inside the window, or somebody skips one for a reason:
    the leader is called. Several may follow each other; each names what is new. ``begun``: somebody is at it.
    """

    missed: tuple[MissedCheckpoint, ...]
    missed_at: datetime
    by: UUID | None = None
    begun: bool = False


class InspectionMissed(InspectionFact, type="inspection.missed", topic=topics.INSPECTION, key="inspection_id"):
    """Its time and the site's grace are over and it is not completed. ``begun``: somebody was at it."""

    missed_at: datetime
    begun: bool = False


class InspectionExplained(InspectionFact, type="inspection.explained", topic=topics.INSPECTION, key="inspection_id"):
    """Somebody said why it was missed; missed it stays."""

    missed_at: datetime
    reason: str
    explained_at: datetime
    explained_by: UUID


class InspectionCancelled(InspectionFact, type="inspection.cancelled", topic=topics.INSPECTION, key="inspection_id"):
    """It is not to be done any more. ``by_hand``: ``cancelled_by`` ordered so for ``reason``; else the shift that it
    was for does not want it (``cancelled_by`` and ``reason`` None).
    """

    basis: InspectionCancelBasis
    reason: str | None = None
    cancelled_at: datetime
    cancelled_by: UUID | None = None


class InspectionFailed(Event, type="inspection.failed", topic=topics.INSPECTION, key="inspection_id"):
    """A check found something wrong; ``items`` name what failed, in the checklist's words.

    Several facts of one inspection may follow each other: each names all that failed so far, with the worst severity;
    ``told_before`` are the keys of those that an earlier one named. What is optional was not told by the first release.
    """

    inspection_id: UUID
    site_id: UUID
    shift_id: UUID | None = None
    checklist: str
    items: tuple[str, ...]
    severity: Severity
    detail: str | None = None
    inspector_id: UUID | None = None
    failed_at: datetime
    checklist_id: UUID | None = None
    checklist_version: int | None = None
    checklist_en: str | None = None
    kind: InspectionKind | None = None
    post: Post | None = None
    from_at: datetime | None = None
    due_at: datetime | None = None
    failed_items: tuple[FailedItem, ...] = ()
    told_before: tuple[str, ...] = ()
