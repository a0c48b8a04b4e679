"""Whatever happens at a site: one commander at every moment or none, one responsible, and intervals that tell it."""

from itertools import pairwise
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, event, given, settings
from hypothesis import strategies as st

from svckit.testing import Harness

from duty_story import DutyStory, Lines  # isort: skip

LOTS = st.integers(0, 2**32).map(Random)
WHAT = ("publish", "come", "come", "come", "go", "start", "end", "replace", "retime", "account", "act", "order")
HISTORY = st.lists(st.tuples(st.sampled_from([*WHAT, "time", "time", "away"]), LOTS), min_size=6, max_size=16)
WITH_A_CLOCK_SET_BACK = st.lists(st.tuples(st.sampled_from([*WHAT, "time", "back"]), LOTS), min_size=6, max_size=14)
SLOW = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.generate],  # a shorter history would take minutes to find
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


async def lived(svc: Harness, relief: bool, history: list[tuple[str, Random]]) -> DutyStory:
    """A site after this history, which begins with a shift and somebody who comes."""
    story = await DutyStory.begun(svc, relief=relief)
    for what, lot in [("publish", Random(1)), ("come", Random(1)), *history]:
        await story.happens(what, lot)
    await svc.fast_forward(minutes=1)
    for what, times in story.done.items():
        event(f"{what}: {'done' if times else 'never done'}")
    return story


def of(lines: Lines, kind: str) -> list[tuple[Any, ...]]:
    """The intervals of one kind by begin."""
    return sorted((line for line in lines if line[0] == kind), key=lambda line: line[-2])


def check_one_answer(lines: Lines) -> None:
    """No two command at once; somebody is responsible without a gap; who commands is."""
    commands, responsible = of(lines, "command"), of(lines, "responsible")
    assert all(before[-1] is not None and before[-1] <= after[-2] for before, after in pairwise(commands))
    assert all(before[-1] == after[-2] for before, after in pairwise(responsible))
    assert responsible[-1][-1] is None
    answering = {(line[1], line[-2], line[-1]) for line in responsible if line[2] not in {"rostered", "headquarters"}}
    assert answering == {(line[1], line[-2], line[-1]) for line in commands}


@pytest.mark.clause("R-2.1.1a", part="one commander")
@pytest.mark.clause("R-4.0.4", part="one answer")
@SLOW
@given(st.booleans(), HISTORY)
async def test_the_intervals_tell_what_was_recorded_and_give_one_answer(
    svc: Harness, relief: bool, history: list[tuple[str, Random]]
) -> None:
    story = await lived(svc, relief, history)
    stored = await story.stored()
    check_one_answer(stored)
    assert stored == await story.worked_out()


@SLOW
@given(st.booleans(), WITH_A_CLOCK_SET_BACK)
async def test_time_does_not_go_back_in_the_record_of_a_site(
    svc: Harness, relief: bool, history: list[tuple[str, Random]]
) -> None:
    story = await lived(svc, relief, history)
    check_one_answer(await story.stored())


@settings(SLOW, max_examples=3)
@given(HISTORY)
async def test_the_comparison_sees_a_visit_that_is_left_out(svc: Harness, history: list[tuple[str, Random]]) -> None:
    """The negative control."""
    story = await lived(svc, False, history)
    stored = await story.stored()
    there = {str(line[2]) for line in of(stored, "duty") if line[4] == "checked_in"}
    assume(there)
    for person in there:
        assert await story.worked_out(without=person) != stored
