"""Use cases of leader's rounds: beginning one by hand, visiting the posts, looking back. `handlers` has the clock's."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.words import Words
from roster_svc.duty import service as duty
from roster_svc.leader_rounds import calling, domain, repository
from roster_svc.leader_rounds.domain import State
from roster_svc.leader_rounds.errors import LeaderRoundNotFound, NothingToVisit, NotYourRound, RoundUnderWay
from roster_svc.leader_rounds.models import LeaderRound
from roster_svc.leader_rounds.schemas import FindingCreate, RoundBegin, VisitCreate
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.errors import ShiftNotFound
from roster_svc.shifts.expected import there
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected
from roster_svc.sites import service as sites
from roster_svc.tasks import service as tasks
from roster_svc.tasks.schemas import HelpCreate, TaskCreate
from svckit import timers
from svckit.core.local_time import speak_of_site
from svckit.web import Principal

ROUND_MISSED = "leader-round-missed"


async def begin(session: AsyncSession, body: RoundBegin, principal: Principal, now: datetime) -> LeaderRound:
    """Whoever commands the site makes a further round now."""
    site = await sites.get_open(session, body.site_id, principal)
    speak_of_site(site.timezone)
    await _check_command(session, site.id, principal)
    seats = await there(session, site.id, now)
    mine = next((one.span.shift_id for one in seats if one.staff_id == principal.id), None)
    if mine is None:
        raise NotYourRound
    one = await call(session, site.id, mine, seats, now, principal.id)
    if one is None:
        raise NothingToVisit
    return one


async def call(
    session: AsyncSession, site_id: UUID, shift_id: UUID, seats: Sequence[Expected], now: datetime, by: UUID | None
) -> LeaderRound | None:
    """Have the posts visited that are manned now (``seats``); None where nobody but the leader is there.

    `RoundUnderWay` where one is.
    """
    command = await duty.commander(session, site_id)
    leader = command.staff_id if command else None
    posts = domain.posts_to_visit(((one.post, one.staff_id) for one in seats), leader)
    if not posts:
        return None
    policy = await policies.duty_policy(session, site_id, now)
    due_at = domain.due(now, policy)
    one = LeaderRound.call(site_id=site_id, shift_id=shift_id, posts=posts, now=now, due_at=due_at, called_by=by)
    await _keep(session, one)
    await calling.tell(session, one.called(), f"user:{by}" if by else "system:clock", now)
    if by is None:
        await calling.ask_leader(session, one, leader, policy.leader_round_min, now)
    await timers.schedule(session, kind=ROUND_MISSED, subject=str(one.id), due_at=due_at + timedelta(seconds=1))
    return one


async def visit(
    session: AsyncSession, round_id: UUID, body: VisitCreate, principal: Principal, now: datetime
) -> LeaderRound:
    """Say how a post was found; a finding becomes a task of the shift at once (R-4.2.3b)."""
    one = await repository.find_for_update(session, principal, round_id)
    if one is None:
        raise LeaderRoundNotFound(id=round_id)
    speak_of_site(await sites.timezone(session, one.site_id))
    await _check_command(session, one.site_id, principal)
    people = [seat.staff_id for seat in await there(session, one.site_id, now) if seat.post == body.post]
    one.check(body.post, now, in_order=body.finding is None, manned=bool(people))
    found = await _give(session, one, body.finding, principal, now) if body.finding else None
    done = one.visit(body.post, people, found, now, principal.id)
    await session.flush()
    if body.finding:
        where = await calling.named(session, [body.post])
        await calling.log(session, one, _found(where, body.finding.text), principal.label, now)
    if done is not None:
        await timers.cancel(session, kind=ROUND_MISSED, subject=str(one.id))
        await calling.settle(session, one, now, principal.id)
        await calling.tell(session, done, principal.label, now)
        await calling.log(session, one, _done(one), principal.label, now)
    return one


async def get(session: AsyncSession, round_id: UUID, principal: Principal) -> LeaderRound:
    """The round, or `LeaderRoundNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, round_id)
    if one is None:
        raise LeaderRoundNotFound(id=round_id)
    return one


async def miss(session: AsyncSession, one: LeaderRound, now: datetime) -> None:
    """Its time is over: that is told, logged, and headquarters called."""
    if one.state != State.CALLED:
        return
    await calling.settle(session, one, now, None)
    await calling.tell(session, one.miss(now), "system:clock", now)
    await calling.log(session, one, _missed(await calling.named(session, one.left)), "system:clock", now)
    await calling.tell_headquarters(session, one, await sites.timezone(session, one.site_id), now)


async def _keep(session: AsyncSession, one: LeaderRound) -> None:
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError as error:
        raise RoundUnderWay from error


async def _give(
    session: AsyncSession, one: LeaderRound, finding: FindingCreate, principal: Principal, now: datetime
) -> tuple[str, UUID]:
    shift = await shifts.by_id(session, one.shift_id)
    if shift is None:
        raise ShiftNotFound(id=one.shift_id)
    wanted = await _wanted(session, shift, finding, now)
    task = await tasks.give_finding(session, shift, wanted, DUTY_CHIEF, principal, now)
    return finding.text, task.id


async def _wanted(
    session: AsyncSession, shift: Shift, finding: FindingCreate, now: datetime
) -> TaskCreate | HelpCreate:
    """Due with the shift; what is found at its very end gets as long as a request for help."""
    told = {"shift_id": shift.id, "title": finding.text, "post": finding.post, "assignee_id": finding.assignee_id}
    if finding.becomes == "help":
        return HelpCreate.model_validate(told)
    policy = await policies.duty_policy(session, shift.site_id, now)
    due_at = max(shift.ends_at, now + timedelta(minutes=policy.help_answer_min))
    return TaskCreate.model_validate({**told, "due_at": due_at})


async def _check_command(session: AsyncSession, site_id: UUID, principal: Principal) -> None:
    command = await duty.commander(session, site_id)
    if command is None or command.staff_id != principal.id:
        raise NotYourRound


def _found(where: Words, text: str) -> Words:
    return Words(f"值班长巡查发现问题（{where.zh}）：{text}", f"Leader's round, finding at {where.en}: {text}")


def _done(one: LeaderRound) -> Words:
    fine = len(one.visits) - one.findings
    return Words(
        f"值班长巡查完成：{fine} 个岗位正常，发现问题 {one.findings} 项。",
        f"Leader's round done: {fine} in order, {one.findings} with findings.",
    )


def _missed(left: Words) -> Words:
    return Words(f"值班长巡查未按时完成，未查看：{left.zh}。", f"Leader's round missed; not visited: {left.en}.")
