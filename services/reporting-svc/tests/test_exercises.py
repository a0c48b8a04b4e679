"""An exercise 演练 stands in the report by itself, and changes nothing else in it (R-5.1.2b, R-X.11)."""

from dataclasses import replace

import pytest
from day_shift import DayShift, fact
from hypothesis import given
from hypothesis import strategies as st
from test_drafting import material

from contracts import Event
from reporting_svc.projections.facts import HAPPENED
from reporting_svc.shift_reports.content import ReportContent
from reporting_svc.shift_reports.drafting import draft
from reporting_svc.shift_reports.page import render
from reporting_svc.shift_reports.texts import Language
from svckit.testing import Harness

DAY = DayShift()
STORY = [event for event in DAY.story() if event.type in HAPPENED]


def drawn(real: list[Event], drill: list[Event]) -> ReportContent:
    """The report of a shift in which this was real and that an exercise."""
    facts = [*map(fact, real), *(replace(fact(event), exercise=True) for event in drill)]
    return draft(replace(material(), facts=facts), DAY.at(725))


@pytest.mark.clause("R-X.11", part="reports")
@given(drill=st.sets(st.sampled_from(range(len(STORY)))))
def test_whatever_is_an_exercise_changes_nothing_but_its_own_section(drill: set[int]) -> None:
    real = [event for number, event in enumerate(STORY) if number not in drill]
    content = drawn(real, [STORY[number] for number in drill])
    assert replace(content, exercises=()) == drawn(real, [])


def test_the_exercise_is_told_with_its_own_timeline() -> None:
    content = drawn([], [DAY.opened(), DAY.escalated(), DAY.mailed(), DAY.acknowledged()])
    [exercise] = content.exercises
    assert [moment.kind for moment in exercise.timeline] == ["opened", "escalated", "told", "acknowledged"]
    assert (content.incidents, content.notifications, content.open_items) == ((), (), ())
    assert content.figures.incidents_opened == 0


@pytest.mark.parametrize(("language", "mark"), [("zh-CN", "【演练】FW-"), ("en", "[EXERCISE]FW-")])
def test_the_page_marks_it(language: Language, mark: str) -> None:
    assert mark in render(drawn([], [DAY.opened()]), language)
    assert mark not in render(drawn([DAY.opened()], []), language)


@pytest.mark.clause("R-X.11", part="reports")
async def test_a_drill_in_a_shift_leaves_its_stored_figures_as_they_were(svc: Harness, day: DayShift) -> None:
    reader = svc.as_user(["hq_viewer"])
    for event in (*day.registers(), day.published(), day.started()):
        await svc.deliver(event)
    for event in (day.opened(), day.escalated(), day.mailed(), day.acknowledged()):
        await svc.deliver(event, exercise=True)
    svc.clock.advance(hours=2)
    content = (await reader.get(f"/shifts/{day.shift_id}/preview")).json()
    assert [line["number"] for line in content["exercises"]] == [day.opened().number]
    assert (content["incidents"], content["notifications"]) == ([], [])
    assert content["figures"]["incidents_opened"] == content["figures"]["messages_told"] == 0
