"""Use cases of inspections: what people do with them (R-1.3.2b)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import Content, Item, ItemKind, Window
from monitoring_svc.checklists.schemas import MOST_ITEMS
from monitoring_svc.inspections import checkpoints, clock, domain, repository, suggesting, telling
from monitoring_svc.inspections.checkpoint_clock import route_of
from monitoring_svc.inspections.checkpoint_errors import CheckpointsLacking
from monitoring_svc.inspections.domain import CancelBasis, Move, Sheet, State
from monitoring_svc.inspections.errors import (
    ChecklistOutOfUse,
    InspectionCompletedAlready,
    InspectionDueInvalid,
    InspectionIncomplete,
    InspectionNotFound,
    ShiftNotOfSite,
    TooManyAnswers,
)
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.opening import open_one
from monitoring_svc.inspections.schemas import InspectionCorrection, InspectionCreate, InspectionResults
from monitoring_svc.inspections.writing import Written, write
from monitoring_svc.photos import naming
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit.core.local_time import speak_of_site
from svckit.figures import in_force
from svckit.web import Principal

LONGEST = timedelta(days=31)
MOST_ANSWERS = 10 * MOST_ITEMS
"""So many rows one inspection takes before it is completed: each item ten times over."""


async def open_by_hand(
    session: AsyncSession, body: InspectionCreate, principal: Principal, now: datetime
) -> Inspection:
    """Something to check now, by a checklist that counts at the site, whether or not shifts use checklists there."""
    await sites.require(session, principal, body.site_id)
    speak_of_site(await sites.timezone(session, body.site_id))
    site = await session.get(Site, body.site_id)
    in_use = await checklists.of_site(session, body.site_id, site.kind if site else None)
    checklist = next((one for one in in_use if one.id == body.checklist_id), None)
    if checklist is None:
        raise ChecklistOutOfUse
    window = Window(body.from_at or now, body.due_at)
    if not (window.from_at < window.due_at and now < window.due_at <= now + LONGEST):
        raise InspectionDueInvalid(days=LONGEST.days)
    await _check_shift(session, body)
    policy = (await in_force(session, FIGURES, {body.site_id}, now))[body.site_id].policy
    shift_id, by, actor = body.shift_id, principal.id, principal.label
    return await open_one(session, checklist, body.site_id, window, policy, now, shift_id=shift_id, by=by, actor=actor)


async def get(session: AsyncSession, inspection_id: UUID, principal: Principal) -> Inspection:
    """The inspection, or `InspectionNotFound` where it is missing or of a foreign site."""
    inspection = await repository.find(session, principal, inspection_id)
    if inspection is None:
        raise InspectionNotFound(id=inspection_id)
    return inspection


async def begin(
    session: AsyncSession, inspection_id: UUID, at: datetime | None, principal: Principal, now: datetime
) -> Inspection:
    """Be at it; who comes second joins."""
    inspection = await lock(session, inspection_id, principal)
    await join(session, inspection, Move.BEGIN, at, principal, now)
    await session.flush()
    return inspection


async def record(
    session: AsyncSession, inspection_id: UUID, body: InspectionResults, principal: Principal, now: datetime
) -> Inspection:
    """Write answers; the first ones begin it. What is major or critical is told at once."""
    inspection = await lock(session, inspection_id, principal)
    if len(inspection.results) + len(body.results) > MOST_ANSWERS:
        raise TooManyAnswers(most=len(inspection.results))
    await join(session, inspection, Move.RECORD, body.results[0].at, principal, now)
    await naming.keep(session, inspection.id, [photo for one in body.results for photo in one.photos])
    sheet = await _sheet(session, inspection)
    known = await suggesting.of(session, inspection, sheet.content)
    for one in body.results:
        written = Written(
            one.item, one.value, one.note, one.at, photos=_once(one.photos), suggested=known.get(one.item)
        )
        sheet = write(inspection, sheet, written, principal, now)
    inspection.count(sheet)
    await session.flush()
    if domain.urgent(sheet.failures, inspection.told_failures):
        await _tell_failures(session, inspection, sheet, principal, now)
    return inspection


async def complete(
    session: AsyncSession, inspection_id: UUID, at: datetime | None, principal: Principal, now: datetime
) -> Inspection:
    """Be done: every required item that applies has an answer, or a reason."""
    inspection = await lock(session, inspection_id, principal)
    domain.after(inspection.state, Move.COMPLETE)
    sheet = await _sheet(session, inspection)
    if sheet.missing:
        raise InspectionIncomplete(items=_titles(sheet))
    route = await route_of(session, inspection)
    lacking = checkpoints.lacking(route, [one.visited for one in inspection.visits]) if route else ()
    if lacking:
        raise CheckpointsLacking(checkpoints=[one.name for one in lacking])
    claimed = domain.claimed(at, now)
    fact = inspection.complete(sheet, now, principal.id, principal.name, claimed, route)
    await telling.tell(session, inspection, fact, principal.label, now)
    await clock.unwatch(session, inspection, now, principal.id)
    await _tell_failures(session, inspection, sheet, principal, now)
    await session.flush()
    return inspection


async def cancel(
    session: AsyncSession, inspection_id: UUID, reason: str, principal: Principal, now: datetime
) -> Inspection:
    """Order that it is not to be done."""
    inspection = await lock(session, inspection_id, principal)
    fact = inspection.cancel(CancelBasis.BY_HAND, now, reason=reason, by=principal.id)
    await telling.tell(session, inspection, fact, principal.label, now)
    await clock.unwatch(session, inspection, now, principal.id)
    await session.flush()
    return inspection


async def explain(
    session: AsyncSession, inspection_id: UUID, reason: str, principal: Principal, now: datetime
) -> Inspection:
    """Say why it was missed; nobody needs to be called about it any more."""
    inspection = await lock(session, inspection_id, principal, completed=True)
    fact = inspection.explain(reason, now, principal.id)
    await telling.tell(session, inspection, fact, principal.label, now)
    await telling.settle(session, inspection, now, principal.id)
    await session.flush()
    return inspection


async def correct(
    session: AsyncSession, inspection_id: UUID, body: InspectionCorrection, principal: Principal, now: datetime
) -> Inspection:
    """Add the answer that stands for an earlier one. The outcome stays; a failure that comes to light is told."""
    inspection = await lock(session, inspection_id, principal, completed=True)
    domain.after(inspection.state, Move.CORRECT)
    sheet = await _sheet(session, inspection)
    await naming.keep(session, inspection.id, body.photos)
    written = Written(body.item, body.value, body.note, None, body.reason, _once(body.photos))
    sheet = write(inspection, sheet, written, principal, now)
    inspection.version += 1
    await session.flush()
    await _tell_failures(session, inspection, sheet, principal, now)
    return inspection


async def join(
    session: AsyncSession,
    inspection: Inspection,
    move: Move,
    at: datetime | None,
    principal: Principal,
    now: datetime,
) -> None:
    """Be at it by a move that begins it where nobody has."""
    claimed = domain.claimed(at, now)
    fact = inspection.begin(now, principal.id, principal.name, claimed, move=move)
    if fact is not None:
        await telling.tell(session, inspection, fact, principal.label, now)


async def _tell_failures(
    session: AsyncSession, inspection: Inspection, sheet: Sheet, principal: Principal, now: datetime
) -> None:
    """Have incident-svc know what did not pass, where it does not know it yet."""
    failures = domain.opens(sheet.failures)
    if any(one.key not in inspection.told_failures for one in failures):
        fact = inspection.fail(failures, now, principal.id)
        await telling.tell(session, inspection, fact, principal.label, now)


async def lock(
    session: AsyncSession, inspection_id: UUID, principal: Principal, *, completed: bool = False
) -> Inspection:
    """The inspection behind its lock; whoever comes second to a completed one is told who was first."""
    inspection = await repository.find_for_update(session, principal, inspection_id)
    if inspection is None:
        raise InspectionNotFound(id=inspection_id)
    speak_of_site(await sites.timezone(session, inspection.site_id))
    if inspection.state == State.COMPLETED and not completed:
        raise InspectionCompletedAlready(by=inspection.finished_by_name or "", at=inspection.finished_at)
    return inspection


async def _sheet(session: AsyncSession, inspection: Inspection) -> Sheet:
    version = await checklists.version(session, inspection.checklist_id, inspection.checklist_version)
    assert version is not None, "an inspection keeps a version that there is"
    return Sheet(Content.read(version.content), inspection.answers)


def _titles(sheet: Sheet) -> Sequence[Words]:
    """What lacks something; of what was shown by too few photos, how many there are."""
    return [_title(sheet, one) for one in sheet.missing]


def _title(sheet: Sheet, item: Item) -> Words:
    if item.kind is not ItemKind.PHOTO:
        return item.title
    there, wanted = sheet.photos_of(item), item.photos_wanted
    return Words(f"{item.title.zh}（照片 {there}/{wanted}）", f"{item.title.en} ({there} of {wanted} photos)")


def _once(photos: Sequence[UUID]) -> tuple[UUID, ...]:
    return tuple(dict.fromkeys(photos))


async def _check_shift(session: AsyncSession, body: InspectionCreate) -> None:
    if body.shift_id is None:
        return
    shift = await projections.shift(session, body.shift_id)
    if shift is None or shift.site_id != body.site_id or shift.state not in {"published", "started"}:
        raise ShiftNotOfSite
