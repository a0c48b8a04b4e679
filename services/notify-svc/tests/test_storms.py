"""A storm: a person gets so many messages of their own and the rest in one digest a window; nothing is dropped."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notify_doubles import Answer
from notify_story import CHIEF, Case, Story, text_of
from sqlalchemy import text

from contracts.notifications import NotificationDelivered, NotificationFailed, NotificationsBegun
from contracts.severities import Severity
from notify_svc.messages.content import IncidentContent
from notify_svc.policies.domain import StormPolicy
from notify_svc.storms.digest import LISTED, digest_of
from notify_svc.storms.domain import Window
from svckit.core.ids import uuid7

NOW = datetime(2026, 11, 23, tzinfo=UTC)
SEVERITIES: tuple[Severity, ...] = ("critical", "major", "minor", "info")
severities = st.sampled_from(SEVERITIES)
policies = st.builds(
    StormPolicy, window_s=st.integers(5, 120), individual=st.integers(1, 8), critical=st.integers(1, 8)
)


@given(policy=policies, arrivals=st.lists(st.tuples(severities, st.floats(0, 30)), max_size=120))
def test_whatever_comes_in_whatever_order_the_messages_of_a_window_are_bounded(
    policy: StormPolicy, arrivals: list[tuple[Severity, float]]
) -> None:
    window, now = Window(NOW), NOW
    told: Counter[datetime] = Counter()
    digests: Counter[datetime] = Counter()
    for severity, pause in arrivals:
        now += timedelta(seconds=pause)
        window = window.at(now, policy)
        assert now < window.closes_at <= now + timedelta(seconds=policy.window_s)
        admitted = window.admit(severity, policy)
        if admitted is not None:
            told[window.closes_at] += 1
        elif window.digest_id is None:
            digests[window.closes_at] += 1
            admitted = window.gathering(uuid7())
        window = admitted or window
    assert all(count <= policy.individual + policy.critical for count in told.values())
    assert all(count == 1 for count in digests.values())


@given(policy=policies, others=st.integers(0, 200))
def test_the_allowance_for_critical_incidents_is_theirs_however_many_others_came_before(
    policy: StormPolicy, others: int
) -> None:
    window = Window(NOW).at(NOW, policy)
    for _ in range(others):
        window = window.admit("minor", policy) or window
    for _ in range(policy.critical):
        admitted = window.admit("critical", policy)
        assert admitted is not None
        window = admitted


def incident(number: int, severity: Severity = "minor", site: str = "甲站", id_: UUID | None = None) -> IncidentContent:
    return IncidentContent(
        incident_id=id_ or UUID(int=number),
        number=f"FW-2026-{number:06}",
        title="温度过高",
        summary=None,
        level=3,
        severity=severity,
        site_id=UUID(int=1),
        site_name=site,
        timezone="Asia/Shanghai",
        opened_at=NOW,
        escalation_id=uuid7(),
        escalated_at=NOW + timedelta(seconds=number),
        step=0,
        round=0,
        told=(),
    )


@given(st.lists(st.tuples(severities, st.sampled_from(["甲站", "乙站", "丙站"])), min_size=1, max_size=90))
def test_a_digest_counts_every_incident_once_and_names_the_most_severe(said: list[tuple[Severity, str]]) -> None:
    incidents = [incident(number, severity, site) for number, (severity, site) in enumerate(said)]
    digest = digest_of([*incidents, *incidents])
    assert digest.total == len(said) == sum(count.count for count in digest.counts)
    assert Counter({(one.severity, one.site_name): one.count for one in digest.counts}) == Counter(said)
    assert len(digest.worst) == min(LISTED, len(said))
    named = [SEVERITIES.index(one.severity) for one in digest.worst]
    assert named == sorted(SEVERITIES.index(severity) for severity, _ in said)[: len(named)]


async def small_allowance(story: Story, site: UUID, **figures: int) -> None:
    storm = {"window_s": 60, "individual": 2, "critical": 1, **figures}
    answer = await story.hq.put(f"/policies/{site}", json={"storm": storm})
    assert answer.status_code == 200, answer.text


async def storm(story: Story, site: UUID, *severities: str) -> list[Case]:
    cases = [Case(site, title=f"告警 {number}", severity=severity) for number, severity in enumerate(severities)]
    for case in cases:
        await story.escalate(case, CHIEF)
    return cases


def digests(story: Story) -> list[EmailMessage]:
    return [mail for mail in story.mail.mails if "事件汇总" in mail["Subject"]]


async def ends(story: Story) -> dict[UUID, tuple[str, bool]]:
    """How the call about each incident stands, and whether it is told by a digest."""
    query = text("SELECT incident_id, state, digest_id FROM notifications WHERE kind = 'escalation'")
    async with story.svc.transaction() as session:
        return {row.incident_id: (row.state, row.digest_id is not None) for row in await session.execute(query)}


async def test_beyond_the_allowance_incidents_come_as_one_digest_when_the_window_closes(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    cases = await storm(story, site, "minor", "major", "minor", "critical", "major", "critical", "minor")
    await story.send()
    assert len(story.mail.mails) == 3
    assert not digests(story)
    begun = [call.state for event in await story.svc.published(NotificationsBegun) for call in event.calls]
    assert (begun.count("sending"), begun.count("waiting")) == (3, 4)
    await story.svc.fast_forward(seconds=60)
    await story.send()
    [digest] = digests(story)
    assert len(story.mail.mails) == 4
    assert digest["Subject"] == "【事件汇总】共 4 起事件，其中紧急 1 起，请查看事件列表"
    words = text_of(digest)
    assert words.index("紧急 1 起：乌兰察布数据中心") < words.index("重要 1 起") < words.index("次要 2 起")
    assert words.index("告警 5") < words.index("告警 4") < words.index("告警 2")
    assert "https://farwatch.example/" in words
    assert await ends(story) == {case.id: ("told", number in {2, 4, 5, 6}) for number, case in enumerate(cases)}


async def test_critical_incidents_have_an_allowance_that_no_other_uses_up_and_are_sent_first(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    await storm(story, site, "minor", "minor", "minor", "minor", "critical")
    await story.send(send_concurrency=1)
    assert [mail["Subject"].split()[2] for mail in story.mail.mails] == ["4", "0", "1"]


@pytest.mark.clause("R-6.2.1b", part="states")
async def test_everybody_can_see_by_which_message_an_incident_was_told(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await small_allowance(story, site)
    cases = await storm(story, site, *["major"] * 5)
    await story.svc.fast_forward(seconds=60)
    await story.send()
    logs = [await story.log(incident_id=case.id) for case in cases]
    assert [len(log) for log in logs] == [1] * 5
    [gathered] = {entry["id"] for log in logs for entry in log if entry["gathered"] == 3}
    told = await story.svc.published(NotificationDelivered)
    assert sorted(event.incident_id for event in told) == sorted(case.id for case in cases)
    assert {event.staff_id for event in told} == {chief}
    assert sum(str(event.delivery_id) == gathered for event in told) == 3
    assert len({event.notification_id for event in told}) == 5


async def test_an_incident_that_is_taken_before_the_window_closes_is_not_in_the_digest(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    cases = await storm(story, site, *["major"] * 4)
    await story.acknowledged(cases[3])
    await story.svc.fast_forward(seconds=60)
    await story.send()
    [digest] = digests(story)
    assert "告警 3" not in text_of(digest)
    assert (await ends(story))[cases[3].id] == ("superseded", False)


async def test_a_digest_of_nothing_is_not_sent(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    for case in await storm(story, site, *["major"] * 4):
        await story.acknowledged(case)
    await story.svc.fast_forward(seconds=60)
    await story.send()
    assert not story.mail.mails


async def test_a_digest_that_nobody_takes_fails_for_every_incident_in_it(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    cases = await storm(story, site, *["major"] * 5)
    await story.send()
    story.mail.unknown.add("li@example.com")
    await story.svc.fast_forward(seconds=60)
    await story.send()
    failed = await story.svc.published(NotificationFailed)
    assert {(event.incident_id, event.exhausted) for event in failed} == {(case.id, True) for case in cases[2:]}
    assert {state for state, gathered in (await ends(story)).values() if gathered} == {"failed"}


async def test_a_digest_falls_back_to_the_next_channel_and_a_machine_can_read_it(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await small_allowance(story, site)
    await story.email(chief, "gone@example.com", position=0)
    await story.webhook(chief, position=1)
    story.mail.unknown.add("gone@example.com")
    await storm(story, site, *["major"] * 3)
    await story.send()
    await story.svc.fast_forward(seconds=60)
    await story.send()
    said: dict[str, Any] = story.receiver.calls[-1].json
    assert said["type"] == "incident.digest"
    assert said["data"]["digest"]["total"] == 1
    assert said["data"]["digest"]["worst"][0]["title"] == "告警 2"
    assert said["data"]["incidents_url"] == "https://farwatch.example/"
    assert len(story.receiver.calls) == 3


async def test_the_next_window_begins_afresh(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    await storm(story, site, *["major"] * 3)
    await story.svc.fast_forward(seconds=60)
    await storm(story, site, *["major"] * 3)
    await story.send()
    assert len(story.mail.mails) == 5
    assert len(digests(story)) == 1


async def test_each_person_has_a_window_of_their_own(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    await story.person("赵总", email="zhao@example.com", roles=("hq_executive",))
    await storm(story, site, *["major"] * 3)
    await story.escalate(Case(site), "hq_executive")
    await story.send()
    assert len(story.mail.to("zhao@example.com")) == 1


async def test_a_redelivered_escalation_is_gathered_once(story: Story) -> None:
    site, _ = await story.chief_on_duty()
    await small_allowance(story, site)
    await storm(story, site, "major", "major")
    event = story.escalation(Case(site, severity="major"), CHIEF)
    await story.svc.deliver(event, twice=True)
    await story.svc.deliver(event)
    await story.svc.fast_forward(seconds=60)
    await story.send()
    [digest] = digests(story)
    assert "共 1 起" in digest["Subject"]


async def test_an_english_speaker_reads_the_digest_in_english(story: Story) -> None:
    site = await story.site()
    person = await story.person("Anna Weber", site, email="anna@example.com", language="en")
    await small_allowance(story, site)
    for number in range(40):
        await story.escalate(Case(site, title=f"too warm {number}", severity="major"), person)
    await story.svc.fast_forward(seconds=60)
    await story.send()
    digest = story.mail.to("anna@example.com")[-1]
    assert digest["Subject"] == "[Many incidents] 38 incidents, 0 of them critical: open the list"
    words = text_of(digest)
    assert "The 30 most severe:" in words
    assert "and 8 more, which are in the list." in words


async def test_a_digest_that_is_sent_again_after_a_failure_says_the_same_under_the_same_id(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    await small_allowance(story, site)
    await story.webhook(chief)
    cases = await storm(story, site, *["major"] * 4)
    await story.send()
    await story.svc.fast_forward(seconds=60)
    story.receiver.answers = [Answer(503)]
    await story.send()
    await story.acknowledged(cases[3])
    await story.wait_and_send(10)
    first, second = story.receiver.calls[-2:]
    assert first.body == second.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert (await ends(story))[cases[3].id] == ("told", True), "it was in the message that arrived"


@pytest.mark.clause("B-7", part="sos")
async def test_a_call_for_help_is_never_swallowed_and_never_calls_who_asks(story: Story) -> None:
    site, chief = await story.chief_on_duty()
    asker = await story.person("赵强", site, email="zhao@example.com", roles=("tech_ops",))
    await story.check_in(await story.shift(site, (asker, "tech_ops")), asker, "tech_ops")
    await small_allowance(story, site)
    await storm(story, site, *["critical"] * 6)
    sos = Case(site, title="SOS 紧急求助：赵强")
    for _ in range(3):
        called = story.escalation(sos, CHIEF, "tech_ops").model_copy(update={"sos_by": asker})
        await story.svc.deliver(called)
    await story.send()
    mails = [mail for mail in story.mail.mails if "SOS" in mail["Subject"]]
    assert [parseaddr(mail["To"])[1] for mail in mails] == ["li@example.com"] * 3
    assert (await ends(story))[sos.id][1] is False
    assert chief != asker
