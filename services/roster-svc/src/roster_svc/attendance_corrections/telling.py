"""Telling of a correction: its fact, the line in the duty log, and the person whose attendance it is about."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.attendance import CorrectionDecided, CorrectionFact
from contracts.words import CORRECTION_STATES, Words, word
from roster_svc.attendance_corrections import calling
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.duty_log.service import note
from roster_svc.shifts import repository as shifts
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit.messaging import publish
from svckit.web import Principal

TO_THE_MINUTE = "%Y-%m-%d %H:%M"


async def tell(
    session: AsyncSession, one: AttendanceCorrection, fact: CorrectionFact, by: Principal, now: datetime
) -> None:
    """Publish the fact, write it into the duty log, and tell whom it is about unless they did it themselves."""
    await session.flush()
    await publish(session, fact, at=now, actor=by.label, clause=calling.CLAUSE)
    zone = ZoneInfo(await sites.timezone(session, one.site_id) or "UTC")
    shift = await shifts.by_id(session, one.shift_id)
    assert shift is not None  # a correction is of a shift that was published
    begins = f"{shift.starts_at.astimezone(zone):{TO_THE_MINUTE}}"
    [person] = await staff.by_ids(session, [one.staff_id])
    own = by.id == one.staff_id
    whose = Words("本人", "their own attendance") if own else Words(person.name, f"the attendance of {person.name}")
    said = _sentence(fact, whose, by.name, begins, zone)
    refs = {"correction_id": one.id, "staff_id": one.staff_id}
    await note(
        session,
        site_id=one.site_id,
        shift_id=one.shift_id,
        at=now,
        kind="attendance",
        text=said,
        refs=refs,
        by=by.label,
    )
    concerned = {one.staff_id, one.requested_by} - {by.id}
    if concerned:
        await calling.tell_concerned(session, one, said, sorted(concerned), now)


def _sentence(fact: CorrectionFact, whose: Words, by: str, begins: str, zone: ZoneInfo) -> Words:
    """Who did what with whose times of which shift, and why."""
    times = _times(fact, zone)
    if not isinstance(fact, CorrectionDecided):
        return Words(
            f"{by}申请更正{whose.zh}在 {begins} 班次的考勤：{times.zh}。原因：{fact.reason}",
            f"{by} asks for a correction of {whose.en} on the shift of {begins}: {times.en}. Reason: {fact.reason}",
        )
    outcome = word(CORRECTION_STATES, fact.outcome)
    why = fact.decision_reason
    said = Words(
        f"{whose.zh}在 {begins} 班次的考勤更正{outcome.zh}（{by}）：{times.zh}。",
        f"Correction of {whose.en} on the shift of {begins} {outcome.en} by {by}: {times.en}.",
    )
    return Words(f"{said.zh}原因：{why}", f"{said.en} Reason: {why}") if why else said


def _times(fact: CorrectionFact, zone: ZoneInfo) -> Words:
    """The times that it claims, by the clock of the site."""
    said = [
        Words(f"{what.zh} {at.astimezone(zone):{TO_THE_MINUTE}}", f"{what.en} {at.astimezone(zone):{TO_THE_MINUTE}}")
        for what, at in ((Words("到岗", "came"), fact.claimed_in_at), (Words("离岗", "left"), fact.claimed_out_at))
        if at is not None
    ]
    return Words("、".join(one.zh for one in said), ", ".join(one.en for one in said))
