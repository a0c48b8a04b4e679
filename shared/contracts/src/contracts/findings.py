"""Findings: hazards 隐患, anomalies 异常 and incidents 突发事件 that people report (R-2.2.3e, B-13)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.severities import Severity

FindingKind = Annotated[str, known("hazard", "anomaly", "incident")]
FindingSource = Annotated[str, known("on_duty", "office", "visitor")]
"""Who observed it: somebody on duty at the site, somebody else who signs in, a visitor by the code of a place."""
FindingOutcome = Annotated[str, known("resolved", "rejected")]


class FindingFact(Event):
    """What every fact of a finding carries. ``number``: of its site and year. ``observed_at``: when it was seen, as
    they say; ``reported_at``: when we got it. ``reported_by`` None: a visitor.
    """

    finding_id: UUID
    site_id: UUID
    number: str
    kind: FindingKind
    severity: Severity
    place: str
    what: str
    source: FindingSource
    observed_at: datetime
    reported_at: datetime
    reported_by: UUID | None = None


class FindingReported(FindingFact, type="finding.reported", topic=topics.FINDING, key="finding_id"):
    """It is on record with kind and severity, and the leader is to acknowledge it. ``accepted_by``: who took what a
    visitor reported for a finding.
    """

    accepted_by: UUID | None = None


class FindingAcknowledged(FindingFact, type="finding.acknowledged", topic=topics.FINDING, key="finding_id"):
    """The leader knows of it."""

    acknowledged_at: datetime
    acknowledged_by: UUID


class FindingPromoted(FindingFact, type="finding.promoted", topic=topics.FINDING, key="finding_id"):
    """It is more than it was taken for: ``kind`` is what it is from now on. As an incident it opens one, once.

    ``previous`` equals ``kind`` where it was reported as an incident.
    """

    previous: FindingKind
    reason: str | None = None
    promoted_at: datetime
    promoted_by: UUID
    promoted_by_name: str


class FindingResolved(FindingFact, type="finding.resolved", topic=topics.FINDING, key="finding_id"):
    """It is over: dealt with, or it was none, for the reason given."""

    outcome: FindingOutcome
    reason: str
    resolved_at: datetime
    resolved_by: UUID
