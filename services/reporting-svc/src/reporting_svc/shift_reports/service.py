"""Use cases of shift reports."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import Assignment, ShiftEnded
from reporting_svc.policies.figures import FIGURES
from reporting_svc.projections import repository as projections
from reporting_svc.projections.models import Shift
from reporting_svc.shift_reports import repository
from reporting_svc.shift_reports.addenda import addenda
from reporting_svc.shift_reports.content import Addendum, Correction, Remarks, ReportContent
from reporting_svc.shift_reports.domain import (
    overdue_since,
    require_command,
    require_correctable,
    require_draft,
    sign,
)
from reporting_svc.shift_reports.drafting import draft
from reporting_svc.shift_reports.errors import ReportNotFound, ShiftNotFound
from reporting_svc.shift_reports.loading import material_of
from reporting_svc.shift_reports.models import ReportCorrection, ShiftReport
from reporting_svc.shift_reports.sealing import seal, unseal
from svckit import timers
from svckit.core.ids import uuid7
from svckit.figures import in_force
from svckit.messaging import publish
from svckit.web import Principal, require_version

CLAUSE = "R-4.3.3a"
OVERDUE = "report-overdue"


@dataclass(frozen=True, slots=True)
class Opened:
    """A report with what it says, ready to be shown."""

    report: ShiftReport
    content: ReportContent
    addenda: tuple[Addendum, ...] = ()
    corrections: tuple[Correction, ...] = ()


async def open_draft(session: AsyncSession, ended: ShiftEnded, now: datetime) -> None:
    """Give the ended shift its report and start the clock of its deadline; a second ending changes nothing."""
    found = await in_force(session, FIGURES, {ended.site_id}, now)
    due_at = found[ended.site_id].policy.due_at(ended.ended_at)
    values = {
        "id": uuid7(),
        "version": 1,
        "shift_id": ended.shift_id,
        "site_id": ended.site_id,
        "state": "draft",
        "starts_at": ended.starts_at,
        "ended_at": ended.ended_at,
        "due_at": due_at,
    }
    if await repository.add_once(session, values):
        await timers.schedule(session, kind=OVERDUE, subject=str(ended.shift_id), step="due", due_at=due_at)


async def mark_overdue(session: AsyncSession, shift_id: UUID) -> None:
    """The deadline has passed (R-4.3.3b). The version stays: nobody's edit is in the way of a clock."""
    report = await repository.of_shift_for_update(session, shift_id)
    if report is not None and report.state == "draft":
        report.overdue_at = report.due_at


async def read(session: AsyncSession, report_id: UUID, principal: Principal, now: datetime) -> Opened:
    """The report: a draft drawn up as of this moment, or the sealed text with what came after it."""
    return await _opened(session, await _found(session, report_id, principal), now)


async def sealed_text(session: AsyncSession, report_id: UUID, principal: Principal) -> ShiftReport:
    """The report, which must be sealed; `ReportNotFound` while it is a draft."""
    report = await _found(session, report_id, principal)
    if report.sealed is None:
        raise ReportNotFound(id=report_id)
    return report


async def preview(session: AsyncSession, shift_id: UUID, principal: Principal, now: datetime) -> ReportContent:
    """What the report of a shift would say at this moment, whether the shift runs or has ended."""
    shift = await projections.visible_shift(session, principal, shift_id)
    if shift is None:
        raise ShiftNotFound(id=shift_id)
    return draft(await material_of(session, shift, now), now)


async def edit(
    session: AsyncSession, report_id: UUID, remarks: Remarks, principal: Principal, expected: int | None, now: datetime
) -> Opened:
    """Replace what people wrote (summary, problems, measures)."""
    report = await _locked(session, report_id, principal, expected)
    _check_command(await _shift(session, report), principal)
    report.edit(remarks)
    await session.flush()
    return await _opened(session, report, now)


async def submit(
    session: AsyncSession, report_id: UUID, principal: Principal, expected: int | None, now: datetime
) -> Opened:
    """Sign and seal: from here on the report only can be read, and corrected below its text (R-4.3.3a)."""
    report = await _locked(session, report_id, principal, expected)
    shift = await _shift(session, report)
    _check_command(shift, principal)
    require_draft(report.id, report.state, report.submitted_at)
    content = draft(await material_of(session, shift, now), now, report.remarks)
    signed = sign(content, principal.id, principal.name, now)
    fact = report.submit(seal(signed), principal.id, overdue_since(report.due_at, now), now)
    await publish(session, fact, actor=principal.label, clause=CLAUSE, at=now)
    await timers.cancel(session, kind=OVERDUE, subject=str(report.shift_id))
    await session.flush()
    return Opened(report, signed)


async def correct(session: AsyncSession, report_id: UUID, words: str, principal: Principal, now: datetime) -> Opened:
    """Put something right about a sealed report, below it; never by who signed it."""
    report = await _locked(session, report_id, principal, None)
    require_correctable(report.id, report.state, report.submitted_by, principal.id)
    author = {"author_id": principal.id, "author_name": principal.name}
    session.add(ReportCorrection(id=uuid7(), report_id=report.id, written_at=now, text=words, **author))
    await session.flush()
    return await _opened(session, report, now)


def _check_command(shift: Shift, principal: Principal) -> None:
    assignments = [Assignment.model_validate(one) for one in shift.assignments]
    require_command(principal.id, principal.roles, assignments)


async def _opened(session: AsyncSession, report: ShiftReport, now: datetime) -> Opened:
    shift = await _shift(session, report)
    if report.sealed is None:
        return Opened(report, draft(await material_of(session, shift, now), now, report.remarks))
    sealed = unseal(report.sealed)
    today = draft(await material_of(session, shift, now), sealed.drawn_up_at)
    corrected = tuple(
        Correction(written_at=one.written_at, author_id=one.author_id, author=one.author_name, text=one.text)
        for one in await repository.corrections(session, report.id)
    )
    return Opened(report, sealed, addenda(sealed, today), corrected)


async def _shift(session: AsyncSession, report: ShiftReport) -> Shift:
    shift = await projections.shift(session, report.shift_id)
    assert shift is not None, "the event that opens a report also records its shift"
    return shift


async def _found(session: AsyncSession, report_id: UUID, principal: Principal) -> ShiftReport:
    report = await repository.find(session, principal, report_id)
    if report is None:
        raise ReportNotFound(id=report_id)
    return report


async def _locked(session: AsyncSession, report_id: UUID, principal: Principal, expected: int | None) -> ShiftReport:
    report = await repository.find_for_update(session, principal, report_id)
    if report is None:
        raise ReportNotFound(id=report_id)
    require_version(expected, report.version)
    return report
