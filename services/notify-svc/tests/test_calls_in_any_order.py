"""Whatever happens to calls, however often it is heard: told once, answered once, and what is settled is over."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from notify_calls import Calls, Wish, person
from notify_story import Story

from contracts.calls import CallAnswered, CallFailed, CallReached
from contracts.event import Event
from notify_svc.calls.domain import CallState, standing
from svckit.core.ids import uuid7

PEOPLE = ("li", "wang")
Move = tuple[str, int, str]


@dataclass
class History:
    """What was seen from outside: messages by call and person, answers, receipts, and when each call was settled."""

    messages: list[tuple[UUID, str, datetime]] = field(default_factory=list)
    answered: list[tuple[UUID, str, datetime]] = field(default_factory=list)
    reached: list[UUID] = field(default_factory=list)
    failed: list[UUID] = field(default_factory=list)
    settled: dict[UUID, datetime] = field(default_factory=dict)


def faults(seen: History) -> list[str]:
    """Everything that must never be."""
    told, answers = Counter(one[:2] for one in seen.messages), Counter(one[:2] for one in seen.answered)
    found = [f"told twice: {who}" for _, who in (pair for pair, n in told.items() if n > 1)]
    found += [f"answered twice: {who}" for _, who in (pair for pair, n in answers.items() if n > 1)]
    found += ["two receipts of one person" for n in Counter(seen.reached).values() if n > 1]
    found += ["failed twice" for n in Counter(seen.failed).values() if n > 1]
    for what, entries in (("told", seen.messages), ("answered", seen.answered)):
        late = [who for call, who, at in entries if call in seen.settled and at > seen.settled[call]]
        found += [f"{what} after it was settled: {who}" for who in late]
    return found


@dataclass
class World:
    """Two people, three calls, and whatever the walk does to them."""

    story: Story
    people: dict[str, UUID]
    wishes: list[Wish]
    seen: History = field(default_factory=History)
    heard: list[Event] = field(default_factory=list)
    counted: int = 0

    async def does(self, move: Move) -> None:
        what, index, who = move
        wish, calls = self.wishes[index], Calls(self.story)
        match what:
            case "ask":
                self.heard.append(await calls.ask(wish, person(self.people[who]), person(self.people[who])))
            case "settle":
                await calls.settle(wish)
                self.seen.settled.setdefault(wish.id, self.story.svc.clock.now())
            case "hear again":
                for event in self.heard[-index - 1 :]:
                    await self.story.svc.deliver(event)
            case "mail fails":
                self.story.mail.answers = ["451 later"] * (index + 1)
            case "answer":
                for item in await calls.mine(self.people[who]):
                    path = f"/calls/{item['id']}/answer"
                    for _ in range(index + 1):
                        await calls.as_person(self.people[who]).post(path, json={"answer": "acknowledged"})
        await self.passes(1 + 4 * index)

    async def passes(self, seconds: float) -> None:
        await self.story.wait_and_send(seconds)
        for mail in self.story.mail.mails[self.counted :]:
            [call] = [wish.id for wish in self.wishes if str(wish.number) in str(mail["Subject"])]
            who = str(mail["To"]).rpartition("<")[2].partition("@")[0]
            self.seen.messages.append((call, who, self.story.svc.clock.now()))
        self.counted = len(self.story.mail.mails)

    async def told(self) -> History:
        names = {id_: name for name, id_ in self.people.items()}
        published = self.story.svc.published
        mine = {wish.id for wish in self.wishes}
        self.seen.answered = [
            (one.call_id, names[one.staff_id], one.answered_at)
            for one in await published(CallAnswered)
            if one.call_id in mine and one.staff_id is not None
        ]
        self.seen.reached = [one.notification_id for one in await published(CallReached) if one.call_id in mine]
        self.seen.failed = [one.notification_id for one in await published(CallFailed) if one.call_id in mine]
        return self.seen


moves = st.tuples(
    st.sampled_from(["ask", "ask", "settle", "hear again", "mail fails", "answer"]),
    st.integers(0, 2),
    st.sampled_from(PEOPLE),
)


@pytest.mark.timeout(900)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(walk=st.lists(moves, min_size=3, max_size=14))
async def test_nobody_is_told_or_answers_twice_and_what_is_settled_is_over(story: Story, walk: list[Move]) -> None:
    site = await story.site()
    people = {name: await story.person(name, site, email=f"{name}@example.com") for name in PEOPLE}
    wishes = [Wish(site, number=f"N{uuid7().hex}") for _ in range(3)]
    world = World(story, people, wishes, counted=len(story.mail.mails))
    for move in walk:
        await world.does(move)
    for event in reversed(world.heard):
        await story.svc.deliver(event)
    story.mail.answers = []
    await world.passes(60)
    seen = await world.told()
    assert faults(seen) == []
    asked = {(event.call_id, event.targets[0].staff_id) for event in world.heard}  # type: ignore[attr-defined]
    for call, staff_id in asked:
        name = next(one for one, id_ in people.items() if id_ == staff_id)
        over = call in seen.settled or any(one[:2] == (call, name) for one in seen.answered)
        assert over or any(one[:2] == (call, name) for one in seen.messages), "who was asked for has heard of it"


class TestTheChecker:
    """Negative controls: what must never be is found."""

    CALL, AT = UUID(int=1), datetime.fromisoformat("2026-11-23T00:00:00Z")

    def test_two_messages(self) -> None:
        message = (self.CALL, "li", self.AT)
        assert faults(History(messages=[message, message])) == ["told twice: li"]

    def test_two_answers_and_receipts(self) -> None:
        answer = (self.CALL, "li", self.AT)
        seen = History(answered=[answer, answer], reached=[self.CALL] * 2, failed=[self.CALL] * 2)
        assert len(faults(seen)) == 3

    def test_something_after_the_end(self) -> None:
        late = (self.CALL, "li", self.AT + timedelta(seconds=1))
        seen = History(messages=[late], answered=[late], settled={self.CALL: self.AT})
        assert len(faults(seen)) == 2

    def test_what_is_right(self) -> None:
        fine = (self.CALL, "li", self.AT)
        assert faults(History(messages=[fine], answered=[fine], settled={self.CALL: self.AT})) == []


@given(answered=st.booleans(), settled=st.booleans(), due=st.none() | st.integers(-5, 5))
def test_a_call_stands_in_one_way_and_waits_only_while_nothing_ends_it(
    answered: bool, settled: bool, due: int | None
) -> None:
    now = datetime.fromisoformat("2026-11-23T00:00:00Z")
    due_at = None if due is None else now + timedelta(minutes=due)
    state = standing(answered=answered, settled=settled, due_at=due_at, now=now)
    assert (state in {CallState.OPEN, CallState.OVERDUE}) == (not answered and not settled)
    assert (state is CallState.ANSWERED) == answered
    if state is CallState.OVERDUE:
        assert due is not None
        assert due <= 0
