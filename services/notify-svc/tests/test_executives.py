"""The executive's role means who is duty executive now, and the deputy; nobody is missed where nobody is (R-2.1.1b)."""

from datetime import timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from notify_calls import Calls, Wish, role
from notify_story import Case, Story

from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveRemoved
from contracts.incidents import Target
from contracts.staff import StaffRegistered
from notify_svc.notifications.domain import Person, Roster, route
from svckit.core.ids import uuid7

EXECUTIVE = "hq_executive"
TARGET = Target(role=EXECUTIVE)
SITE = UUID(int=1)


class Turns:
    """Three executives of headquarters, and who is on when."""

    def __init__(self, story: Story) -> None:
        self.story = story

    async def ready(self) -> "Turns":
        self.wang, self.liu, self.zhao = [
            await self.story.person(name, email="x@x.io", roles=(EXECUTIVE,)) for name in ("王总", "刘总", "赵总")
        ]
        return self

    def turn(
        self, who: UUID, from_h: float, to_h: float, *, deputy: UUID | None = None, site: UUID | None = None
    ) -> ExecutiveAssigned:
        now = self.story.svc.clock.now()
        return ExecutiveAssigned(
            version=1,
            period_id=uuid7(),
            site_id=site,
            executive_id=who,
            deputy_id=deputy,
            since=now + timedelta(hours=from_h),
            until=now + timedelta(hours=to_h),
        )

    async def planned(self, *turns: ExecutiveAssigned) -> None:
        for turn in turns:
            await self.story.svc.deliver(turn, twice=True)

    async def called(self, site: UUID) -> list[str]:
        case = Case(site)
        await self.story.escalate(case, EXECUTIVE)
        return sorted(entry["recipient"]["name"] for entry in await self.story.log(incident_id=case.id))


EVERYBODY = sorted(["王总", "刘总", "赵总"])


@pytest.fixture
async def turns(story: Story) -> Turns:
    return await Turns(story).ready()


@pytest.mark.clause("R-2.1.1b", part="reachable")
async def test_an_escalation_calls_who_is_on_and_the_deputy_and_nobody_else(turns: Turns, site: UUID) -> None:
    await turns.planned(turns.turn(turns.wang, 0, 24, deputy=turns.liu), turns.turn(turns.zhao, 24, 48))
    assert await turns.called(site) == ["刘总", "王总"]


async def test_a_call_about_any_subject_means_the_same_people(turns: Turns, story: Story, site: UUID) -> None:
    await turns.planned(turns.turn(turns.wang, 0, 24))
    wish = Wish(site)
    await Calls(story).ask(wish, role(EXECUTIVE))
    await story.send()
    assert [str(mail["To"]) for mail in story.mail.mails] == ["王总 <x@x.io>"]


async def test_the_last_moment_of_a_period_is_the_first_of_the_next(turns: Turns, story: Story, site: UUID) -> None:
    await turns.planned(turns.turn(turns.wang, 1, 2), turns.turn(turns.liu, 2, 3))
    assert await turns.called(site) == EVERYBODY
    seen = []
    for step in (timedelta(hours=1), timedelta(hours=1) - timedelta(microseconds=1), timedelta(microseconds=1)):
        story.svc.clock.advance(step)
        seen.append(await turns.called(site))
    assert seen == [["王总"], ["王总"], ["刘总"]]
    story.svc.clock.advance(timedelta(hours=1))
    assert await turns.called(site) == EVERYBODY


async def test_a_period_of_the_site_comes_before_one_of_all_sites(turns: Turns, story: Story, site: UUID) -> None:
    await turns.planned(turns.turn(turns.wang, 0, 24), turns.turn(turns.liu, 0, 24, site=site))
    assert await turns.called(site) == ["刘总"]
    assert await turns.called(await story.site()) == ["王总"]


@pytest.mark.parametrize("change", [{"active": False}, {"roles": ("hq_viewer",)}])
async def test_who_lost_the_account_or_the_role_is_not_called_and_nobody_is_missed(
    turns: Turns, story: Story, site: UUID, change: dict[str, object]
) -> None:
    await turns.planned(turns.turn(turns.wang, 0, 24, deputy=turns.liu), turns.turn(turns.liu, 24, 48))
    values = {"roles": (EXECUTIVE,), **change}
    for who in (turns.wang, turns.liu):
        await story.svc.deliver(
            StaffRegistered(version=2, staff_id=who, code=f"p-{who.hex[-6:]}", name="原领导", **values)
        )
        assert await turns.called(site) == (["刘总"] if who == turns.wang else ["赵总"])


async def test_a_period_that_was_changed_or_removed_is_called_by_as_it_stands_in_any_order(
    turns: Turns, story: Story, site: UUID
) -> None:
    planned = turns.turn(turns.wang, 0, 24)
    values = planned.model_dump(exclude={"version", "replaces_id"})
    changed = ExecutiveChanged(**values | {"executive_id": turns.zhao}, version=2, reason="调换")
    await turns.planned(changed, planned)  # type: ignore[arg-type]  # any fact is delivered alike
    assert await turns.called(site) == ["赵总"]
    await story.svc.deliver(ExecutiveRemoved(**values, version=3, reason="排错了"), twice=True)
    await story.svc.deliver(changed)
    assert await turns.called(site) == EVERYBODY


ids = st.integers(1, 5).map(lambda n: UUID(int=n))
rosters = st.builds(
    lambda people, executives: Roster(SITE, people, executives=executives),
    st.dictionaries(ids, st.just(None)).map(
        lambda found: {id_: Person(id_, f"人{id_.int}", roles=frozenset({EXECUTIVE})) for id_ in found}
    ),
    st.lists(st.lists(ids, min_size=1, max_size=2, unique=True).map(tuple), max_size=2).map(tuple),
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(rosters, st.randoms())
def test_whoever_can_be_called_of_the_first_period_is_called_in_its_order_else_everybody(
    roster: Roster, disorder: Random
) -> None:
    called = [one.person.id for one in route([TARGET], roster).recipients]
    reachable = [[id_ for id_ in ids if id_ in roster.people] for ids in roster.executives]
    expected = next((ids for ids in reachable if ids), None)
    assert called == (sorted(roster.people) if expected is None else expected)
    assert bool(called) == bool(roster.people)
