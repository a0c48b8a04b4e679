"""Whatever comes in whatever order from whichever station: the same breaches are told, and the same state is left.

The oracle knows nothing of arrival: it sorts the whole history by when each reading was measured as far as we can know,
and looks at it once.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from uuid import UUID

import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from monitoring_svc.anomalies.models import Anomaly
from monitoring_svc.app import service
from monitoring_svc.detectors import domain, history
from monitoring_svc.detectors.domain import NORMAL, Phase
from monitoring_svc.detectors.history import Past
from monitoring_svc.detectors.models import DetectorRow
from monitoring_svc.readings.domain import Column, microseconds
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.rules.domain import Threshold
from monitoring_svc.series import repository as series_repository
from svckit.core.ids import uuid7
from svckit.testing import service_fixture

from .conftest import Plant

svc = service_fixture(service)

SECOND = 1_000_000
EVERY_S = 10
RULES = (Threshold(">", 27, 27), Threshold(">", 27, 22), Threshold("<=", 10, 12), Threshold(">", 27, 25, 40 * SECOND))
STATIONS = tuple(uuid7() for _ in range(3))
NUMBERS = count()


@dataclass(frozen=True)
class Post:
    """A batch of one of the stations; its readings as (second of the story, value)."""

    station: int
    readings: tuple[tuple[int, float], ...]


Story = list[list[Post]]
"""What is judged together, every ten seconds from second 0 on."""

VALUES = st.sampled_from([5.0, 11.0, 20.0, 24.0, 26.0, 28.0, 40.0])
SECONDS = st.integers(-60, 90)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Readings of up to three stations, some of whose clocks run ahead, in any order, cut anywhere, some sent twice."""
    order = draw(st.lists(st.tuples(SECONDS, VALUES), min_size=1, max_size=20))
    posts: list[Post] = []
    while order:
        size = draw(st.integers(1, len(order)))
        posts.append(Post(draw(st.integers(0, 2)), tuple(order[:size])))
        order = order[size:]
    posts += draw(st.lists(st.sampled_from(posts), max_size=2))
    groups: Story = []
    while posts:
        size = draw(st.integers(1, min(3, len(posts))))
        groups.append(posts[:size])
        posts = posts[size:]
    return groups


Breach = tuple[int, int | None]
"""When it began and when it ended, in microseconds; None while it lasts."""
Outcome = tuple[Counter[Breach], tuple[Phase, int | None]]
"""What was told of a rule, and the state it is left in."""


def whole_history(rule: Threshold, story: Story, begin: int, end: int) -> Outcome:
    """What one look at everything says at the end."""
    readings: dict[tuple[int, float], Past] = {}
    for place, posts in enumerate(story):
        for second, value in (reading for post in posts for reading in post.readings):
            at, received = begin + second * SECOND, begin + place * EVERY_S * SECOND
            readings.setdefault((at, value), Past(min(at, received), at, value))
    course = history.course(rule, readings.values(), end)
    state, facts = domain.run(rule, NORMAL, [one.key for one in course], [one.value for one in course])
    state, raised = domain.confirm(rule, state, end)
    spells = history.spells([*facts, raised] if raised else facts)
    breaches = Counter((spell.began, spell.cleared.at if spell.cleared else None) for spell in spells)
    return breaches, (state.phase, state.since)


async def tell(plant: Plant, num: int, story: Story) -> tuple[int, int]:
    """Let it happen; when it began and when it was over."""
    begin = microseconds(plant.now())
    for posts in story:
        now = plant.now()
        async with plant.svc.transaction() as session:
            await judge(session, [_batch(plant, num, post, begin, now) for post in posts], now)
        await plant.svc.fast_forward(seconds=EVERY_S)
    await plant.svc.fast_forward(minutes=10)
    return begin, microseconds(plant.now())


def _batch(plant: Plant, num: int, post: Post, begin: int, now: datetime) -> Batch:
    ats = [begin + second * SECOND for second, _ in post.readings]
    columns = [Column(num, ats, [value for _, value in post.readings])]
    return Batch(STATIONS[post.station], plant.site_id, now, columns, len(ats), None)


async def outcome(plant: Plant, rule_id: str) -> Outcome:
    """What was told of a rule, and the state it is left in."""
    async with plant.svc.runtime.database.read() as session:
        anomalies = (await session.scalars(select(Anomaly).where(Anomaly.rule_id == UUID(rule_id)))).all()
        row = await session.get_one(DetectorRow, UUID(rule_id))
    told = [(microseconds(a.began_at), None if a.cleared_at is None else microseconds(a.cleared_at)) for a in anomalies]
    return Counter(told), (row.phase, row.since_us)


BEGUN_BEFORE_A_MOMENT: Story = [[Post(0, ((0, 5.0), (1, 20.0)))], [Post(0, ((-1, 5.0),))]]
"""A breach that was over in the moment it began, for its good news came from the future; then that it began before."""


@pytest.mark.clause("R-2.2.3c", part="any batching")
@example(story=BEGUN_BEFORE_A_MOMENT)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories())
async def test_any_order_of_arrival_tells_the_same_breaches_and_leaves_the_same_state(
    plant: Plant, story: Story
) -> None:
    key = f"s{next(NUMBERS)}"
    await plant.series(key)
    made = [
        await plant.threshold(key, rule.operator, rule.limit, clear=rule.clear, hold_s=rule.hold_us // SECOND)
        for rule in RULES
    ]
    async with plant.svc.runtime.database.read() as session:
        numbers = await series_repository.numbers_by_key(session, plant.site_id, [key])
    begin, end = await tell(plant, numbers[key], story)
    instants = [(second, value) for posts in story for post in posts for second, value in post.readings]
    contradicted = len({second for second, _ in instants}) < len(set(instants))
    for rule, rule_made in zip(RULES, made, strict=True):
        breaches, state = whole_history(rule, story, begin, end)
        told, left = await outcome(plant, rule_made["id"])
        event(f"{breaches.total()} breaches")
        assert left == state
        assert breaches <= told
        if not contradicted and not rule.hold_us:  # else something was told that a later reading took back
            assert told == breaches
