"""The situation of a site: everything whoever leads it must know now, and what is to be done next, in one read."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.engine import Engine
from test_tasks import Day

from contracts.posts import TECH_OPS
from roster_svc.policies.domain import DutyPolicy
from roster_svc.situation.domain import (
    Act,
    Candidate,
    Facts,
    Handover,
    Meeting,
    Named,
    Phase,
    PhaseState,
    Round,
    ShiftTimes,
    Urgency,
    course,
    next_steps,
    shown,
)
from svckit.core.ids import uuid7

START = datetime(2026, 11, 23, tzinfo=UTC)
END = START + timedelta(hours=8)
Row = dict[str, Any]


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def shift(*, started: bool = True, ended: bool = False) -> ShiftTimes:
    return ShiftTimes(uuid7(), START, END, START if started else None, END if ended else None)


@pytest.mark.clause("R-2.2.1c", part="next steps")
@pytest.mark.parametrize(
    ("facts", "minutes", "expected"),
    [
        (Facts(), 0, []),
        (Facts(shift=shift(started=False)), -90, [(Act.START_SHIFT, Urgency.SOON)]),
        (Facts(shift=shift(started=False)), -30, [(Act.START_SHIFT, Urgency.NOW)]),
        (Facts(shift=shift(started=False)), 5, [(Act.START_SHIFT, Urgency.OVERDUE)]),
        (Facts(shift=shift()), 60, []),
        (Facts(shift=shift()), 460, [(Act.DRAFT_HANDOVER, Urgency.NOW)]),
        (
            Facts(shift=shift(), handovers=[Handover(uuid7(), "outgoing", END, "review")]),
            470,
            [],
        ),
        (
            Facts(shift=shift(), handovers=[Handover(uuid7(), "outgoing", END, "outgoing_signature")]),
            490,
            [(Act.SIGN_HANDOVER, Urgency.OVERDUE)],
        ),
        (
            Facts(shift=shift(), handovers=[Handover(uuid7(), "outgoing", END, None)]),
            481,
            [(Act.END_SHIFT, Urgency.NOW)],
        ),
        (
            Facts(shift=shift(), rounds=[Round(uuid7(), "missed", at(50)), Round(uuid7(), "called", at(120))]),
            90,
            [(Act.MAKE_ROUND, Urgency.NOW)],
        ),
        (
            Facts(shift=shift(), rounds=[Round(uuid7(), "missed", at(50))]),
            90,
            [(Act.REPEAT_ROUND, Urgency.NOW)],
        ),
        (
            Facts(
                shift=shift(),
                incidents=[Named(uuid7(), "open", "a", "a"), Named(uuid7(), "acknowledged", "b", "b")],
                gaps=[Named(uuid7(), "open", "c", "c")],
                unfinished=[Named(uuid7(), "open", "d", "d", at(30)), Named(uuid7(), "open", "e", "e", at(200))],
                meetings=[Meeting(uuid7(), "pre_shift", None, START, open=True)],
            ),
            60,
            [
                (Act.HOLD_PRE_SHIFT, Urgency.OVERDUE),
                (Act.FINISH_TASK, Urgency.OVERDUE),
                (Act.ACKNOWLEDGE_INCIDENT, Urgency.NOW),
                (Act.MAN_POST, Urgency.NOW),
            ],
        ),
    ],
)
def test_what_is_to_be_done_next(facts: Facts, minutes: int, expected: list[tuple[Act, Urgency]]) -> None:
    assert [(one.act, one.urgency) for one in next_steps(facts, at(minutes))] == expected


@given(minutes=st.lists(st.integers(-200, 800), min_size=2, max_size=2), started=st.booleans(), held=st.booleans())
def test_a_phase_never_goes_back_and_is_overdue_exactly_after_its_time(
    minutes: list[int], started: bool, held: bool
) -> None:
    running = shift(started=started)
    met = [Meeting(uuid7(), "pre_shift", running.id, START, open=not held)]
    order = [PhaseState.LATER, PhaseState.NOW, PhaseState.OVERDUE]
    early, late = (course(Facts(shift=running, meetings=met), at(one)) for one in sorted(minutes))
    assert [one.phase for one in early] == list(Phase)
    assert (early[0].state == PhaseState.DONE, early[1].state == PhaseState.DONE) == (held, started)
    for before, after in zip(early, late, strict=True):
        assert (before.state == PhaseState.DONE) == (after.state == PhaseState.DONE)
        if before.state != PhaseState.DONE:
            assert order.index(before.state) <= order.index(after.state)
            assert (after.state == PhaseState.OVERDUE) == (at(max(minutes)) > after.at)


def test_whoever_leads_a_shift_sees_their_own() -> None:
    going = Candidate(shift(), mine=False, commands=True)
    coming = ShiftTimes(uuid7(), END, END + timedelta(hours=8), None, None)
    policy = DutyPolicy(check_in_window_min=60)
    both = [going, Candidate(coming, mine=True, commands=False)]
    assert shown(both, at(300), policy) == going.shift.id, "theirs is far off"
    assert shown(both, at(440), policy) == coming.id
    ended = Candidate(shift(ended=True), mine=True, commands=False, record_open=True)
    assert shown([ended, Candidate(coming, mine=False, commands=True)], at(490), policy) == ended.shift.id
    assert shown([], START, policy) is None


BACKGROUND = ("timers", "outbox", "inbox", "tokens", "audit")
"""What the service's own tasks ask about meanwhile."""


@contextmanager
def statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: Any, _cur: Any, statement: str, *_rest: Any) -> None:
        if not any(own in statement for own in BACKGROUND):
            seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.clause("R-2.2.1c", part="one read")
async def test_one_read_tells_the_leader_everything_in_a_fixed_number_of_statements(roster: Any) -> None:
    day = await Day(roster).begun()
    chief = day.as_(day.chief)
    address = f"/sites/{day.site}/situation"
    quiet = (await chief.get(address)).json()
    assert (quiet["leads"], quiet["shift"]["mine"], quiet["command"]["staff_id"]) == (True, True, str(day.chief))
    assert quiet["muster"]["counts"]["present"] == 4
    await _something_happens(day)
    with statements() as few:
        await chief.get(address)
    await _something_happens(day)
    await _something_happens(day)
    with statements() as many:
        busy = (await chief.get(address)).json()
    assert len(many) <= len(few)
    assert [one for one, times in Counter(many).items() if times > 1] == [], "nothing is asked twice"
    acts = [(one["act"], one["urgency"]) for one in busy["steps"]]
    assert acts[:3] == [("finish_task", "overdue")] * 3
    assert ("repeat_round", "now") in acts
    assert [one["overdue"] for one in busy["tasks"]] == [True] * 3
    assert next(one for one in busy["progress"] if one["post"] == TECH_OPS)["overdue"] == 3
    assert [one["state"] for one in busy["rounds"]] == ["missed"] * 3
    stranger = roster.as_person(uuid7(), await roster.site())
    assert (await stranger.get(address)).status_code == 404


async def _something_happens(day: Day) -> None:
    """A task, a round and an hour in which nobody does them; a line in the log."""
    chief = day.as_(day.chief)
    await day.given(due_in_h=1)
    assert (await chief.post("/leader-rounds", json={"site_id": str(day.site)})).status_code == 201
    await chief.post("/log-entries", json={"site_id": str(day.site), "text": "巡视机房"})
    await day.roster.svc.fast_forward(hours=1, minutes=1)
