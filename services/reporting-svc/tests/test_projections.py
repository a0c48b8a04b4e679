"""The read copies: any order, any repetition of the same events ends in the same rows and the same report."""

from itertools import permutations

import pytest
from day_shift import DayShift, named
from duty_told import Duty
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from contracts import Envelope, Event, Message
from reporting_svc.consumer import SUBSCRIPTIONS
from reporting_svc.projections import repository
from reporting_svc.projections.facts import HAPPENED
from reporting_svc.shift_reports.content import ReportContent
from reporting_svc.shift_reports.drafting import draft
from reporting_svc.shift_reports.loading import material_of
from svckit.db.session import run_hooks
from svckit.messaging.grouping import runs
from svckit.testing import Harness

DAY = DayShift()
STORY = tuple(DAY.story())
COPIES = ("sites", "staff", "shifts", "incidents", "anomalies", "duty_spans", "handovers", "facts")
ROWS = " UNION ALL ".join(f"SELECT '{table}', row_to_json(t)::jsonb - 'received_at' FROM {table} t" for table in COPIES)


def message(event: Event) -> Message[Event]:
    """The event in an envelope; the same event always has the same id."""
    envelope = Envelope(
        id=named(event.model_dump_json()),
        type=event.type,
        source="/test",
        subject=event.key,
        time=DAY.at(0),
        dataschema=event.dataschema(),
    )
    return Message(event, envelope)


async def rows_and_report(svc: Harness, events: tuple[Event, ...], chunk: int = 1) -> tuple[list[str], ReportContent]:
    """What is left in the database after these events, and the report drawn from it. Undone afterwards.

    The events come `chunk` at a time, as they do when they wait.
    """
    async with svc.runtime.database.read() as session:
        for start in range(0, len(events), chunk):
            for kind, batch in runs(events[start : start + chunk], _key_of, _type_of):
                messages = [message(event) for event in batch]
                await SUBSCRIPTIONS.handlers[kind].handler(session, messages, svc.clock.now())
            await run_hooks(session)
        rows = sorted(str(tuple(row)) for row in await session.execute(text(ROWS)))
        shift = await repository.shift(session, DAY.shift_id)
        assert shift is not None
        content = draft(await material_of(session, shift, DAY.at(725)), DAY.at(725))
        await session.rollback()
    return rows, content


@pytest.mark.clause("R-2.1.1a", part="transfer recorded")
async def test_who_had_the_command_when_the_shift_began_is_known_however_long_before(svc: Harness) -> None:
    duty = Duty(DAY.site_id)
    ordered = duty.assumes(DAY.relief, "headquarters", at=DAY.at(-50_000))
    chief = duty.transfers(ordered, DAY.chief, at=DAY.at(30))
    for order in permutations((ordered, chief)):
        _, content = await rows_and_report(svc, (*DAY.registers(), DAY.published(), DAY.started(), *order))
        assert [(one.name, one.basis, one.since, one.until) for one in content.commands] == [
            ("钱勇", "headquarters", DAY.at(-50_000), DAY.at(30)),
            ("王建国", "signed", DAY.at(30), None),
        ]


@pytest.mark.clause("R-2.1.1a", part="one commander")
async def test_that_nobody_commands_is_told_though_it_began_before_the_shift(svc: Harness) -> None:
    duty = Duty(DAY.site_id)
    before = duty.assumes(DAY.relief, at=DAY.at(-300))
    lapsed, taken = duty.lapses(before, at=DAY.at(-100)), duty.assumes(DAY.chief, at=DAY.at(5))
    for told, until in (((before, lapsed), None), ((before, lapsed, taken), DAY.at(5))):
        for order in permutations(told):
            _, content = await rows_and_report(svc, (DAY.published(), DAY.started(), *order))
            assert [(gap.post, gap.since, gap.until) for gap in content.gaps] == [(None, DAY.at(-100), until)]


async def test_a_fact_of_duty_that_is_stated_again_is_one_fact(svc: Harness) -> None:
    told = DAY.who_has_the_duty()
    for event in (*told, *told):
        await svc.deliver(event)
    async with svc.transaction() as session:
        count = await session.scalar(text("SELECT count(*) FROM facts WHERE type ~ '^(duty|command|post)'"))
    assert count == len(told)


def _key_of(event: Event) -> str:
    return event.key


def _type_of(event: Event) -> str:
    return event.type


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.permutations(STORY), again=st.lists(st.sampled_from(STORY), max_size=6), chunk=st.integers(1, 40))
async def test_any_order_and_repetition_gives_the_same_rows_and_the_same_report(
    svc: Harness, told: list[Event], again: list[Event], chunk: int
) -> None:
    expected = await rows_and_report(svc, STORY)
    assert await rows_and_report(svc, (*told, *again), chunk) == expected


async def test_the_newest_word_on_a_person_stays_when_an_older_one_arrives_late(svc: Harness) -> None:
    _, old, *_ = DAY.registers()
    await svc.deliver(old.model_copy(update={"version": 2, "name": "王建国（新）"}))
    await svc.deliver(old)
    async with svc.transaction() as session:
        assert await repository.names_of(session, [DAY.chief]) == {DAY.chief: "王建国（新）"}


@pytest.mark.clause("R-6.1.1d", part="facts")
async def test_every_fact_about_an_incident_is_kept_in_its_own_words(svc: Harness) -> None:
    told = [event for event in STORY if event.type.startswith(("incident.", "notification."))]
    for event in told:
        await svc.deliver(event, twice=True)
    async with svc.transaction() as session:
        rows = await session.execute(text("SELECT type, data FROM facts WHERE incident_id IS NOT NULL"))
        kept = {(row.type, SUBSCRIPTIONS.handlers[row.type].event.model_validate(row.data)) for row in rows}
    assert kept == {(event.type, event) for event in told}


def test_every_event_that_is_kept_as_a_fact_says_when_it_happened() -> None:
    no_facts = {"site.registered", "staff.registered", "post.registered", "audit.head_advanced", "improvement.proposed"}
    assert {event.type for event in SUBSCRIPTIONS.events} - no_facts == set(HAPPENED)
    for event in SUBSCRIPTIONS.events:
        if event.type in HAPPENED:
            assert HAPPENED[event.type] in event.model_fields


async def test_an_incident_that_was_reopened_before_a_shift_belongs_to_it_in_any_order(svc: Harness) -> None:
    reopened = DAY.reopened(-40).model_copy(update={"opened_at": DAY.at(-100)})
    told = (DAY.opened(-100), DAY.resolved(-50, opened=-100), reopened)
    for order in permutations(told):
        _, content = await rows_and_report(svc, (DAY.published(), DAY.started(), *order))
        assert [(one.state, one.carried_over) for one in content.incidents] == [("open", True)]
