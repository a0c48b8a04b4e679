"""Writing the duty log from facts: of shifts, duty, handovers, incidents and checks (R-4.2.2d).

They come over the bus, also our own: an entry is written once for each fact, and none keeps a fact from happening.
"""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.coverage import CoverageFact
from contracts.handovers import HandoverCompleted, HandoverFact
from contracts.incidents import IncidentEscalated, IncidentFact
from contracts.inspections import InspectionFact, InspectionFailed
from contracts.shifts import AttendanceFact, ShiftChanged, ShiftFact
from contracts.words import Words
from roster_svc.duty_log import inspection_sentences, repository
from roster_svc.duty_log.incident_sentences import escalated
from roster_svc.duty_log.sentences import Names
from roster_svc.duty_log.service import note
from roster_svc.posts.models import Post
from roster_svc.posts.naming import names as post_names
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff

F = TypeVar("F", bound=Event)
S = TypeVar("S", bound=ShiftFact)
A = TypeVar("A", bound=AttendanceFact)
C = TypeVar("C", bound=CoverageFact)
H = TypeVar("H", bound=HandoverFact)
I = TypeVar("I", bound=IncidentFact)  # noqa: E741  one letter as its neighbours
N = TypeVar("N", bound=InspectionFact | InspectionFailed)
Logged = Callable[[AsyncSession, Message[F], datetime], Awaitable[None]]


def shift_logged(sentence: Callable[[S, Names], Words]) -> Logged[S]:
    """An entry about a fact of a shift."""

    async def logged(session: AsyncSession, message: Message[S], _now: datetime) -> None:
        fact = message.event
        names = await _names(session, fact.site_id, _people(fact))
        if names is not None:
            await _note(session, message, "shift", fact.shift_id, sentence(fact, names))

    return logged


def attendance_logged(sentence: Callable[[A, Names], Words]) -> Logged[A]:
    """An entry about who came or left."""

    async def logged(session: AsyncSession, message: Message[A], _now: datetime) -> None:
        fact = message.event
        names = await _names(session, fact.site_id, {fact.staff_id})
        if names is not None:
            said = sentence(fact, names)
            await _note(session, message, "attendance", fact.shift_id, said, staff_id=fact.staff_id, post=fact.post)

    return logged


def coverage_logged(sentence: Callable[[C, Names], Words]) -> Logged[C]:
    """An entry about the seat that is watched all day, of the shift that had the watch."""

    async def logged(session: AsyncSession, message: Message[C], _now: datetime) -> None:
        fact = message.event
        names = await _names(session, fact.site_id, fact.staff_ids)
        if names is not None:
            shift_id = await repository.shift_at(session, fact.site_id, message.envelope.time)
            await _note(session, message, "duty", shift_id, sentence(fact, names), post=fact.post)

    return logged


def handover_logged(sentence: Callable[[H, Names], Words]) -> Logged[H]:
    """An entry about the end of a handover, of the shift that goes."""

    async def logged(session: AsyncSession, message: Message[H], _now: datetime) -> None:
        fact = message.event
        people = (fact.outgoing_id, fact.incoming_id) if isinstance(fact, HandoverCompleted) else ()
        names = await _names(session, fact.site_id, [one for one in people if one is not None])
        if names is not None and await repository.knows_shift(session, fact.from_shift_id):
            refs = {"handover_id": fact.handover_id}
            await _note(session, message, "handover", fact.from_shift_id, sentence(fact, names), **refs)

    return logged


def incident_logged(sentence: Callable[[I], Words]) -> Logged[I]:
    """An entry about an incident, of the shift that had the watch."""

    async def logged(session: AsyncSession, message: Message[I], _now: datetime) -> None:
        if await sites.timezone(session, message.event.site_id) is not None:
            await _note_incident(session, message, sentence(message.event))

    return logged


async def escalation_logged(session: AsyncSession, message: Message[IncidentEscalated], _now: datetime) -> None:
    """An entry about whom a step of an incident's plan calls, a company's own posts too."""
    if await sites.timezone(session, message.event.site_id) is not None:
        await _note_incident(session, message, escalated(message.event, await post_names(session)))


async def _note_incident(session: AsyncSession, message: Message[I], said: Words) -> None:
    fact = message.event
    shift_id = await repository.shift_at(session, fact.site_id, message.envelope.time)
    refs = {"incident_id": fact.incident_id, "number": fact.number}
    await _note(session, message, "incident", shift_id, said, **refs)


def inspection_logged(sentence: Callable[[N, Names], Words | None]) -> Logged[N]:
    """An entry about a check: of its shift, else of the shift that had the watch. An exercise 演练 is none."""

    async def logged(session: AsyncSession, message: Message[N], _now: datetime) -> None:
        fact = message.event
        names = await _names(session, fact.site_id, inspection_sentences.people(fact))
        said = None if names is None or message.envelope.exercise else sentence(fact, names)
        if said is not None:
            shift_id = fact.shift_id
            if shift_id is None or not await repository.knows_shift(session, shift_id):
                shift_id = await repository.shift_at(session, fact.site_id, message.envelope.time)
            await _note(session, message, "inspection", shift_id, said, inspection_id=fact.inspection_id)

    return logged


async def _note(
    session: AsyncSession, message: Message[Any], kind: str, shift_id: UUID | None, text: Words, **refs: object
) -> None:
    envelope = message.envelope
    await note(
        session,
        site_id=message.event.site_id,
        shift_id=shift_id,
        at=envelope.time,
        kind=kind,
        text=text,
        refs={"event_id": envelope.id, **refs},
        by=envelope.actor or "system:clock",
    )


def _people(fact: ShiftFact) -> set[UUID]:
    seats = [*fact.assignments, *((*fact.left, *fact.came) if isinstance(fact, ShiftChanged) else ())]
    return {one.staff_id for one in seats}


async def _names(session: AsyncSession, site_id: UUID, staff_ids: Iterable[UUID]) -> Names | None:
    """What is called how at the site; None: there is no such site here."""
    timezone = await sites.timezone(session, site_id)
    if timezone is None:
        return None
    people = await staff.names_of(session, set(staff_ids))
    posts = {one.code: one.called for one in await session.scalars(select(Post))}
    return Names(people, posts, timezone)
