"""What a shift report says, from facts alone: no database, no clock."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest
from checks_told import checks_of
from day_shift import DayShift, fact, named
from duty_told import Duty
from hypothesis import given
from hypothesis import strategies as st

from contracts import Event
from contracts.inspections import CheckpointMissed, InspectionCompleted, InspectionMissed, MissedCheckpoint, ProofCount
from reporting_svc.policies.domain import ReportPolicy
from reporting_svc.projections.facts import HAPPENED, Fact
from reporting_svc.shift_reports.addenda import addenda
from reporting_svc.shift_reports.content import IncidentLine, ReportContent, ShiftLine, SiteLine
from reporting_svc.shift_reports.drafting import Material, draft
from reporting_svc.shift_reports.wording import Wording

DAY = DayShift()


def material(*events: Event, ended: float | None = 720, policy: ReportPolicy | None = None) -> Material:
    plan = DAY.plan
    return Material(
        site=SiteLine(id=DAY.site_id, code="alt-1", name="阿勒泰数据中心", timezone="Asia/Shanghai"),
        shift=ShiftLine(
            id=DAY.shift_id,
            starts_at=plan["starts_at"],
            ends_at=plan["ends_at"],
            started_at=DAY.at(0),
            ended_at=None if ended is None else DAY.at(ended),
        ),
        assignments=plan["assignments"],
        names={DAY.chief: "王建国", DAY.engineer: "李梅", DAY.guard: "赵强"},
        facts=[fact(event) for event in events if event.type in HAPPENED],
        policy=policy or ReportPolicy(),
    )


def report(*events: Event, ended: float | None = 720, now: datetime | None = None) -> ReportContent:
    return draft(material(*events, ended=ended), now or DAY.at(725))


def only_incident(content: ReportContent) -> IncidentLine:
    (incident,) = content.incidents
    return incident


def attendance(content: ReportContent) -> dict[UUID, str]:
    return {person.staff_id: person.attendance for person in content.people}


class TestPeople:
    def test_tells_who_was_on_time_late_and_absent(self) -> None:
        content = report(DAY.came(DAY.chief, "duty_chief", -20), DAY.came(DAY.engineer, "tech_ops", 12))
        assert attendance(content) == {DAY.chief: "on_time", DAY.engineer: "late", DAY.guard: "absent"}
        assert content.people[1].late_s == 720
        figures = content.figures
        assert (figures.assigned, figures.on_time, figures.late, figures.absent) == (3, 1, 1, 1)
        assert figures.on_time_ratio == pytest.approx(1 / 3, abs=1e-4)

    def test_five_minutes_after_the_start_are_not_late_yet(self) -> None:
        content = report(DAY.came(DAY.chief, "duty_chief", 5))
        assert attendance(content)[DAY.chief] == "on_time"

    def test_nobody_is_absent_while_there_is_still_time_to_come(self) -> None:
        assert attendance(report(ended=None, now=DAY.at(14)))[DAY.guard] == "expected"
        assert attendance(report(ended=None, now=DAY.at(15)))[DAY.guard] == "absent"

    def test_somebody_who_was_not_on_the_roster_is_named_as_such(self) -> None:
        stand_in = named("孙丽")
        content = report(DAY.came(stand_in, "security_monitor", 20))
        assert attendance(content)[stand_in] == "unplanned"
        assert content.figures.assigned == 3

    def test_a_check_out_after_the_handover_still_belongs_to_the_shift(self) -> None:
        content = report(DAY.came(DAY.chief, "duty_chief", -5), DAY.left(DAY.chief, "duty_chief", 735))
        assert content.people[0].checked_out_at == DAY.at(735)

    def test_who_came_back_has_not_left(self) -> None:
        content = report(
            DAY.came(DAY.chief, "duty_chief", -5),
            DAY.left(DAY.chief, "duty_chief", 300),
            DAY.came(DAY.chief, "duty_chief", 310, version=6),
        )
        assert content.people[0].checked_out_at is None
        assert content.people[0].checked_in_at == DAY.at(-5)


class TestIncidents:
    @pytest.mark.clause("R-5.2.1b", part="who knew what")
    def test_tells_who_knew_what_when(self) -> None:
        incident = only_incident(report(*DAY.story()))
        assert [(moment.kind, moment.who) for moment in incident.timeline] == [
            ("detected", None),
            ("opened", None),
            ("escalated", None),
            ("tell_failed", "王建国"),
            ("told", "王建国"),
            ("acknowledged", "王建国"),
            ("cleared", None),
            ("resolved", "李梅"),
            ("closed", "王建国"),
        ]
        assert incident.timeline[2].roles == ("duty_chief",)
        assert incident.timeline[4].state == "accepted"

    def test_tells_how_long_each_stage_took(self) -> None:
        times = only_incident(report(*DAY.story())).times
        assert times.opened_after_s == pytest.approx(6)
        assert times.told_after_s == pytest.approx(24)
        assert times.acknowledged_after_s == pytest.approx(180)
        assert times.resolved_after_s == pytest.approx(39.9 * 60)

    @pytest.mark.clause("R-5.2.1b", part="who knew what")
    def test_an_acknowledgement_that_fell_is_told_and_the_incident_is_in_nobodys_hand(self) -> None:
        content = report(DAY.opened(), DAY.acknowledged(), DAY.fell())
        incident = only_incident(content)
        assert (incident.state, incident.acknowledged_by) == ("open", None)
        assert incident.times.acknowledged_after_s == pytest.approx(180)
        last = incident.timeline[-1]
        assert (last.kind, last.who, last.state) == ("unacknowledged", "王建国", "stands")
        assert content.figures.incidents_unacknowledged == 1
        assert [(item.kind, item.state) for item in content.open_items] == [("incident", "unacknowledged")]

    def test_who_was_handed_an_incident_has_it(self) -> None:
        incident = only_incident(report(DAY.opened(), DAY.acknowledged(), DAY.handed_over()))
        assert (incident.state, incident.acknowledged_by) == ("acknowledged", "李梅")
        last = incident.timeline[-1]
        assert (last.kind, last.who, last.to, last.detail) == ("reassigned", "王建国", "李梅", "请接手")

    def test_what_was_given_back_is_in_nobodys_hand(self) -> None:
        incident = only_incident(report(DAY.opened(), DAY.acknowledged(), DAY.fell(reason="given_back")))
        assert incident.acknowledged_by is None
        assert (incident.timeline[-1].kind, incident.timeline[-1].who) == ("given_back", "王建国")

    def test_a_reopened_incident_is_open_until_it_is_resolved_again(self) -> None:
        begun = [DAY.opened(), DAY.acknowledged(), DAY.resolved(), DAY.reopened()]
        content = report(*begun)
        incident = only_incident(content)
        assert (incident.state, incident.acknowledged_by, incident.times.resolved_at) == ("open", None, None)
        assert (content.figures.incidents_open, content.figures.incidents_resolved) == (1, 0)
        assert incident.timeline[-1].kind == "reopened"
        again = DAY.resolved(200).model_copy(update={"version": 6})
        ended = report(*begun, again)
        assert only_incident(ended).times.resolved_after_s == pytest.approx(139.9 * 60)
        assert (ended.figures.incidents_open, ended.figures.incidents_resolved) == (0, 1)

    def test_a_resolving_that_is_taken_back_leaves_it_to_who_had_it(self) -> None:
        facts = [DAY.opened(), DAY.acknowledged(), DAY.resolved(), DAY.reopened(holder="王建国")]
        assert only_incident(report(*facts)).acknowledged_by == "王建国"

    def test_what_was_resolved_and_reopened_in_an_earlier_shift_is_open_in_this_one(self) -> None:
        facts = [DAY.opened(-100), DAY.resolved(-50, opened=-100), DAY.reopened(-40)]
        assert only_incident(report(*facts)).state == "open"

    def test_an_anomaly_that_nobody_watches_any_more_is_not_said_to_be_gone(self) -> None:
        removed = DAY.cooled().model_copy(update={"reason": "rule_removed"})
        last = only_incident(report(DAY.overheated(), DAY.opened(), removed)).timeline[-1]
        assert (last.kind, last.state) == ("unwatched", "rule_removed")

    def test_a_failed_message_has_told_nobody(self) -> None:
        times = only_incident(report(DAY.opened(), DAY.unreached())).times
        assert times.first_told_at is None

    def test_what_happened_after_the_end_is_left_to_the_next_shift(self) -> None:
        incident = only_incident(report(DAY.opened(), DAY.acknowledged(730)))
        assert incident.state == "open"
        assert incident.times.acknowledged_at is None

    def test_an_incident_of_an_earlier_shift_is_carried_over_until_it_is_resolved(self) -> None:
        carried = report(DAY.opened(-100), DAY.resolved(30, opened=-100))
        assert only_incident(carried).carried_over
        assert carried.figures.incidents_carried_over == 1
        assert not report(DAY.opened(-100), DAY.resolved(-30, opened=-100)).incidents

    def test_incidents_of_other_sites_are_not_told(self) -> None:
        assert not report(DayShift(site="kashgar").opened()).incidents

    def test_counts_acknowledgements_within_the_target_of_their_severity(self) -> None:
        in_time = report(DAY.opened(60), DAY.acknowledged(63, opened=60)).figures
        too_late = report(DAY.opened(60), DAY.acknowledged(63.1, opened=60)).figures
        assert (in_time.acknowledged_in_target, too_late.acknowledged_in_target) == (1, 0)
        assert in_time.acknowledged_max_s == pytest.approx(180)


class TestAnomaliesAndMessages:
    def test_an_anomaly_belongs_to_the_shift_that_could_know_of_it(self) -> None:
        content = report(DAY.overheated(1))
        assert content.anomalies[0].began_at == DAY.at(-1)
        assert not content.anomalies[0].carried_over

    def test_one_that_was_cleared_before_the_shift_is_not_told(self) -> None:
        assert not report(DAY.overheated(-60), DAY.cooled(-10)).anomalies

    def test_a_clearing_without_its_detection_waits_for_it(self) -> None:
        assert not report(DAY.cooled()).anomalies

    @pytest.mark.clause("R-6.2.1b", part="states")
    def test_a_message_stands_in_the_newest_state_its_channel_told(self) -> None:
        content = report(DAY.opened(), DAY.mailed(61, version=2, state="delivered"), DAY.mailed(), DAY.unreached())
        assert sorted((line.channel, line.state) for line in content.notifications) == [
            ("email", "delivered"),
            ("webhook", "failed"),
        ]
        assert (content.figures.messages_told, content.figures.messages_failed) == (1, 1)


class TestChecks:
    @pytest.mark.clause("R-4.3.3a", part="draft")
    def test_tells_what_became_of_each_check_of_the_shift(self) -> None:
        content = report(*DAY.registers(), *checks_of(DAY))
        told = [(one.due_at, one.state, one.outcome, one.late, one.failed, one.reason) for one in content.checks]
        assert told == [
            (DAY.at(15), "completed", "failed", False, 1, None),
            (DAY.at(240), "completed", "passed", True, 0, None),
            (DAY.at(360), "missed", None, False, 0, "处置冷通道温度事件"),
            (DAY.at(400), "cancelled", None, False, 0, "设备检修"),
        ]

    def test_a_check_that_was_missed_and_done_all_the_same_stays_missed(self) -> None:
        missed = next(one for one in checks_of(DAY) if isinstance(one, InspectionMissed))
        done = InspectionCompleted(
            **missed.model_dump(exclude={"version", "missed_at", "begun"}),
            version=5,
            outcome="passed",
            late=True,
            items=6,
            failed=0,
            skipped=0,
            finished_at=DAY.at(400),
            finished_by=DAY.engineer,
            missed_at=missed.missed_at,
        )
        [line] = report(done, missed).checks
        assert (line.state, line.missed_at) == ("completed", DAY.at(375))

    @pytest.mark.clause("R-4.3.3a", part="draft")
    def test_names_the_checkpoints_where_nobody_was_in_the_order_they_were_told(self) -> None:
        opened = checks_of(DAY)[0]
        base = opened.model_dump(exclude={"version", "trigger", "opened_at", "opened_by"})
        gate, roof = (MissedCheckpoint(key=key, zh=zh, en=key) for key, zh in (("gate", "大门"), ("roof", "屋顶")))
        skipped = roof.model_copy(update={"reason": "施工"})
        first = CheckpointMissed(**base, version=2, missed=(gate,), missed_at=DAY.at(5))
        second = CheckpointMissed(**base, version=3, missed=(skipped,), missed_at=DAY.at(9), by=DAY.engineer)
        [line] = report(second, opened, first).checks
        told = [(one.zh, one.at, one.reason) for one in line.missed_checkpoints]
        assert (line.state, told) == ("open", [("大门", DAY.at(5), None), ("屋顶", DAY.at(9), "施工")])
        late = addenda(report(opened, first), report(opened, first, second))
        assert [(one.kind, one.at) for one in late] == [("checkpoint_missed", DAY.at(9))]

    @pytest.mark.clause("R-4.3.3a", part="draft")
    def test_says_how_it_is_known_that_somebody_was_at_the_checkpoints(self) -> None:
        done = next(one for one in checks_of(DAY) if isinstance(one, InspectionCompleted))
        proofs = (ProofCount(proof="qr", checkpoints=6), ProofCount(proof="none", checkpoints=1))
        along = done.model_copy(update={"checkpoints": 8, "flagged": 2, "proofs": proofs})
        [line] = report(along).checks
        assert (line.visited, line.checkpoints, line.flagged) == (7, 8, 2)
        assert Wording("zh-CN", "UTC").proofs(line) == "到点 7/8（二维码 6、无凭证 1）"
        assert Wording("en", "UTC").proofs(line) == "7 of 8 checkpoints (QR code 6, no proof 1)"

    def test_what_is_told_after_the_seal_stands_below_it(self) -> None:
        known = report(checks_of(DAY)[0])
        late = addenda(known, report(*checks_of(DAY)))
        assert [(one.kind, one.at) for one in late] == [
            ("check_done", DAY.at(-10)),
            ("check_done", DAY.at(250)),
            ("check_missed", DAY.at(375)),
        ]


class TestOpenItems:
    def test_hands_over_what_is_neither_resolved_nor_cleared(self) -> None:
        content = report(DAY.overheated(), DAY.opened(), DAY.failed_check())
        assert [(item.kind, item.state) for item in content.open_items] == [
            ("incident", "unacknowledged"),
            ("anomaly", "standing"),
            ("inspection", "no_incident"),
        ]
        assert content.figures.incidents_unacknowledged == 1

    def test_a_failed_check_with_an_incident_is_handed_over_once(self) -> None:
        content = report(DAY.failed_check(), DAY.opened(201, source="inspection", source_id=named("patrol")))
        assert [item.kind for item in content.open_items] == ["incident"]
        assert only_incident(content).timeline[0].kind == "detected"

    def test_a_quiet_shift_hands_over_nothing(self) -> None:
        assert report().open_items == ()


def test_a_late_start_leaves_no_gap_between_two_shifts() -> None:
    base = material(DAY.overheated(10))
    late = replace(base, shift=replace(base.shift, started_at=DAY.at(20)))
    assert draft(late, DAY.at(725)).covers_from == DAY.at(0)


class TestDuty:
    def test_tells_who_had_the_duty_at_which_post_and_on_what_grounds(self) -> None:
        content = report(*DAY.who_has_the_duty())
        assert [(one.name, one.post, one.basis, one.since, one.until) for one in content.duties] == [
            ("王建国", "duty_chief", "checked_in", DAY.at(-20), DAY.at(719)),
            ("李梅", "tech_ops", "rostered", DAY.at(0), DAY.at(12)),
            ("李梅", "tech_ops", "checked_in", DAY.at(12), DAY.at(720)),
        ]

    @pytest.mark.clause("R-2.1.1a", part="one commander")
    def test_tells_who_commanded_and_where_nobody_did(self) -> None:
        content = report(*DAY.who_has_the_duty())
        [command] = content.commands
        assert (command.name, command.basis, command.since, command.until) == (
            ("王建国", "checked_in", DAY.at(-20), DAY.at(719))
        )
        assert [(gap.post, gap.expected, gap.came, gap.since, gap.until) for gap in content.gaps] == [
            ("security_monitor", ("赵强",), None, DAY.at(0), DAY.at(720)),
            ("tech_ops", ("李梅",), "李梅", DAY.at(0), DAY.at(12)),
            (None, (), None, DAY.at(719), None),
        ]

    @pytest.mark.clause("R-2.1.1a", part="transfer recorded")
    def test_tells_of_a_transfer_who_had_the_command_until_then_and_the_signature_behind_it(self) -> None:
        duty, handover = Duty(DAY.site_id), named("handover")
        chief = duty.assumes(DAY.chief, at=DAY.at(0))
        signed = duty.transfers(chief, DAY.engineer, at=DAY.at(300)).model_copy(update={"handover_id": handover})
        ordered = duty.transfers(signed, DAY.guard, "ordered", at=DAY.at(400)).model_copy(update={"reason": "突发"})
        content = report(ordered, chief, signed)
        assert [(one.name, one.until, one.handover_id, one.reason) for one in content.commands] == [
            ("王建国", DAY.at(300), None, None),
            ("李梅", DAY.at(400), handover, None),
            ("赵强", None, None, "突发"),
        ]
        assert content.gaps == ()

    def test_what_goes_on_after_the_end_or_was_over_before_the_start_is_not_told_as_of_this_shift(self) -> None:
        duty = Duty(DAY.site_id)
        before, stays = duty.begins(DAY.relief, at=DAY.at(-500)), duty.begins(DAY.chief, at=DAY.at(0))
        over, later = duty.ends(before, at=DAY.at(-1)), duty.ends(stays, at=DAY.at(800))
        content = report(before, stays, over, later, duty.begins(DAY.guard, at=DAY.at(730)))
        assert [(one.name, one.until) for one in content.duties] == [("王建国", None)]


FACTS = tuple(fact(event) for event in (*DAY.story(), *checks_of(DAY)) if event.type in HAPPENED)


@given(told=st.permutations(FACTS), again=st.lists(st.sampled_from(FACTS), max_size=8))
def test_neither_order_nor_repetition_of_the_facts_changes_the_report(told: list[Fact], again: list[Fact]) -> None:
    in_order = replace(material(), facts=FACTS)
    shuffled = replace(material(), facts=[*told, *again])
    assert draft(shuffled, DAY.at(725)) == draft(in_order, DAY.at(725))
