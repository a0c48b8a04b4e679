"""Telling of a finding: its facts, and whom it calls (R-2.2.3e, B-13)."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from contracts.calls import Asked, CallRequested, CallSettled, CallSubject, CallTarget, CallText
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role
from contracts.severities import Severity
from contracts.words import FINDING_KINDS, SEVERITIES
from monitoring_svc.findings.domain import Source, State
from monitoring_svc.findings.models import Finding
from monitoring_svc.projections import repository as projections
from svckit.core.ids import uuid7
from svckit.messaging import publish

CLOCK = "system:clock"
_SHORT = 200


async def tell(session: AsyncSession, finding: Finding, fact: Event, actor: str, now: datetime) -> None:
    """Publish the fact."""
    clause = "B-13" if finding.source == Source.VISITOR else "R-2.2.3e"
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=clause)


async def call(session: AsyncSession, finding: Finding, now: datetime, due_at: datetime) -> None:
    """Call the next people: the leader first; who was called before, and headquarters, after silence."""
    finding.calls += 1
    waits = finding.state == State.RECEIVED
    fact = CallRequested(
        version=1,
        call_id=uuid7(),
        site_id=finding.site_id,
        subject=_subject(finding),
        step=finding.calls,
        severity=cast("Severity", finding.severity or "minor"),
        title=_to_triage(finding) if waits else _to_acknowledge(finding),
        text=CallText(zh=f"{finding.place}：{_short(finding.what)}", en=f"{finding.place}: {_short(finding.what)}"),
        asked=_asked(waits),
        due_at=due_at,
        targets=tuple(await _targets(session, finding)),
        requested_at=now,
    )
    finding.call_ids = [*finding.call_ids, fact.call_id]
    await tell(session, finding, fact, CLOCK, now)


async def settle(session: AsyncSession, finding: Finding, now: datetime, by: UUID | None) -> None:
    """The calls about it need no answer any more."""
    actor = f"user:{by}" if by else CLOCK
    for call_id in finding.call_ids:
        fact = CallSettled(
            version=2, call_id=call_id, site_id=finding.site_id, subject=_subject(finding), settled_at=now, by=by
        )
        await publish(session, fact, at=now, actor=actor)
    finding.call_ids = []


async def _targets(session: AsyncSession, finding: Finding) -> Sequence[CallTarget]:
    """The duty chief, unless it is theirs or nobody is; who watches a site without one; then headquarters, too."""
    headquarters = CallTarget(role=Role.HQ_EXECUTIVE)
    if await projections.has_duty(session, finding.site_id, DUTY_CHIEF, without=finding.reported_by):
        first = [CallTarget(post=DUTY_CHIEF)]
    elif finding.state == State.RECEIVED:
        first = [CallTarget(post=one) for one in await projections.manned_posts(session, finding.site_id)]
    else:
        first = []
    return [*first, headquarters] if finding.calls > 1 or not first else first


def _asked(waits: bool) -> Asked:
    return "read" if waits else "acknowledge"


def _to_triage(finding: Finding) -> CallText:
    return CallText(zh=f"访客上报待分诊：{finding.number}", en=f"A visitor reports, to be triaged: {finding.number}")


def _to_acknowledge(finding: Finding) -> CallText:
    kind, severity = FINDING_KINDS[finding.kind or ""], SEVERITIES[finding.severity or ""]
    return CallText(
        zh=f"{kind.zh}上报（{severity.zh}）：{finding.number}",
        en=f"Reported {kind.en} ({severity.en}): {finding.number}",
    )


def _short(what: str) -> str:
    return what if len(what) <= _SHORT else f"{what[: _SHORT - 1]}…"


def _subject(finding: Finding) -> CallSubject:
    link = f"/findings/{finding.id}"
    return CallSubject(type="finding", id=finding.id, number=finding.number, link=link, phone_link=f"/m{link}")
