"""What a meeting is drawn from: open incidents, what the log says to go on with, problems of the shifts before, and
what was decided on and is not done or not checked yet.

Another piece of work adds its source to `SOURCES`. What was drawn already is not drawn again, and people may take it
off the record.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import IMPROVEMENT_STATES, LEVELS, Words, word
from roster_svc.duty_log import repository as duty_log
from roster_svc.improvements import repository as improvements
from roster_svc.improvements.models import Improvement
from roster_svc.incidents import repository as incidents
from roster_svc.meetings import repository
from roster_svc.meetings.domain import Kind
from roster_svc.meetings.models import Meeting
from roster_svc.meetings.record import Point, PointSource, Task, TaskKind
from roster_svc.sites import repository as sites
from svckit.core.ids import uuid7
from svckit.core.local_time import local_words

MOST = 30
"""So many items of one source at most."""
_LOG_REACHES_BACK = timedelta(days=1)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One thing that the people of the meeting must know. ``ref``: its id at its source."""

    source: PointSource
    ref: str
    text: Words
    kind: TaskKind = "precaution"


Source = Callable[[AsyncSession, Meeting, datetime], Awaitable[Sequence[Drawn]]]


async def open_incidents(session: AsyncSession, meeting: Meeting, _now: datetime) -> Sequence[Drawn]:
    """The site's active incidents, the gravest first."""
    return [
        Drawn(
            "incident",
            str(one.id),
            Words(
                f"未处置完的事件 {one.number}：{one.title}（{LEVELS[one.level].zh}）",
                f"Incident {one.number} is not resolved: {one.title} ({LEVELS[one.level].en})",
            ),
        )
        for one in await incidents.active(session, meeting.site_id, MOST)
    ]


async def to_follow_up(session: AsyncSession, meeting: Meeting, now: datetime) -> Sequence[Drawn]:
    """What the log of the last day, or week, says the next shift must go on with."""
    since = now - (_WEEK if meeting.kind == Kind.WEEKLY else _LOG_REACHES_BACK)
    found = await duty_log.to_follow_up(session, meeting.site_id, since, MOST)
    return [Drawn("log", str(one.id), Words(one.zh, one.en), "task") for one in found]


async def problems(session: AsyncSession, meeting: Meeting, now: datetime) -> Sequence[Drawn]:
    """For the weekly meeting: the problems that the post-shift meetings named since the one before."""
    if meeting.kind != Kind.WEEKLY:
        return []
    since = await repository.last_weekly(session, meeting.site_id, now) or now - _WEEK
    found = await repository.with_problems(session, meeting.site_id, since, MOST)
    return [
        Drawn("meeting", str(one.id), Words(f"班后会提出的问题：{one.problems}", f"Problem of a shift: {one.problems}"))
        for one in found
    ]


async def decided(session: AsyncSession, meeting: Meeting, _now: datetime) -> Sequence[Drawn]:
    """For the weekly meeting: the improvements that are not over, what is due first, first (R-2.2.1e)."""
    if meeting.kind != Kind.WEEKLY:
        return []
    zone = await sites.timezone(session, meeting.site_id)
    found = await improvements.open_at(session, meeting.site_id, MOST)
    return [Drawn("improvement", str(one.id), _standing(one, owner, zone)) for one, owner in found]


def _standing(one: Improvement, owner: str | None, zone: str | None) -> Words:
    state = word(IMPROVEMENT_STATES, one.state)
    by = local_words(one.due_at, zone) if one.due_at else None
    zh = f"，负责人{owner}" if owner else ""
    en = f", {owner}" if owner else ""
    return Words(
        f"改进项 {one.number}（{state.zh}{zh}{f'，期限 {by}' if by else ''}）：{one.text}",
        f"Improvement {one.number} ({state.en}{en}{f', by {by}' if by else ''}): {one.text}",
    )


SOURCES: tuple[Source, ...] = (open_incidents, to_follow_up, problems, decided)


async def draw(session: AsyncSession, meeting: Meeting, now: datetime) -> bool:
    """Add to the record what its sources know and it does not hold yet; whether anything was added.

    Before a shift these are tasks and precautions (R-4.1.1c), else points of the agenda.
    """
    drawn = [item for source in SOURCES for item in await source(session, meeting, now)]
    before = {one["ref"] for one in (*meeting.agenda, *meeting.tasks)}
    new = [item for item in drawn if item.ref not in before]
    if not new:
        return False
    if meeting.kind == Kind.PRE_SHIFT:
        meeting.tasks = [*meeting.tasks, *(_task(one) for one in new)]
        meeting.tasks_version += 1
    else:
        meeting.agenda = [*meeting.agenda, *(_point(one) for one in new)]
    return True


def _task(one: Drawn) -> dict[str, object]:
    task = Task(id=uuid7(), kind=one.kind, zh=one.text.zh, en=one.text.en, source=one.source, ref=one.ref)
    return task.model_dump(mode="json")


def _point(one: Drawn) -> dict[str, object]:
    point = Point(id=uuid7(), zh=one.text.zh, en=one.text.en, source=one.source, ref=one.ref)
    return point.model_dump(mode="json")
