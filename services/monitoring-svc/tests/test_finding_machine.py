"""The states of a finding, against random histories. Pure."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.findings import FindingPromoted
from contracts.severities import Severity
from monitoring_svc.finding_links.domain import hash_of, new_token, wait_s
from monitoring_svc.findings import domain
from monitoring_svc.findings.domain import MOVES, OVER, Kind, Move, Source, State
from monitoring_svc.findings.errors import FindingObservedInvalid, OwnCriticalFinding
from monitoring_svc.findings.models import Finding
from monitoring_svc.policies.domain import DEFAULT
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7
from svckit.core.numbering import numbered, year_of

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
CHIEF, REPORTER = uuid7(), uuid7()
HISTORIES = st.lists(st.tuples(st.sampled_from(Move), st.sampled_from((CHIEF, REPORTER))), max_size=12)


def _found(severity: Severity = "major") -> Finding:
    finding = Finding.report(
        uuid7(),
        Kind.HAZARD,
        severity,
        place="门厅",
        what="地面有水",
        source=Source.OFFICE,
        observed_at=NOW,
        claimed_at=None,
        now=NOW,
        by=REPORTER,
        name="李娜",
    )
    finding.number = "2026-0001"
    return finding


def _received() -> Finding:
    finding = Finding.receive(uuid7(), uuid7(), uuid7(), place="门厅", what="地面有水", contact=None, now=NOW)
    finding.number = "2026-0001"
    return finding


def _do(finding: Finding, move: Move, who: UUID) -> object:
    match move:
        case Move.ACCEPT:
            return finding.accept(Kind.HAZARD, "critical", None, NOW, who)
        case Move.ACKNOWLEDGE:
            return finding.acknowledge(NOW, who)
        case Move.RAISE:
            return finding.promote(Kind.ANOMALY, "x", NOW, who, "x")
        case Move.PROMOTE:
            return finding.promote(Kind.INCIDENT, "x", NOW, who, "x")
        case Move.RESOLVE:
            return finding.resolve("x", NOW, who)
        case Move.REJECT:
            return finding.reject("x", NOW, who)


@pytest.mark.clause("R-2.2.3e", part="promotion")
@given(st.booleans(), HISTORIES)
def test_whatever_is_tried_a_finding_keeps_its_rules(visitor: bool, history: list[tuple[Move, UUID]]) -> None:
    finding = _received() if visitor else _found()
    promoted, kinds = 0, [finding.kind]
    for move, who in history:
        before, version = finding.state, finding.version
        try:
            fact = _do(finding, move, who)
        except DomainError:
            assert (finding.state, finding.version) == (before, version), "a refusal changes nothing"
            continue
        assert finding.state == MOVES[State(before)][move]
        assert finding.version == version + 1
        promoted += isinstance(fact, FindingPromoted) and fact.kind == "incident"
        kinds.append(finding.kind)
    assert promoted <= 1, "an incident opens once"
    order = [list(Kind).index(Kind(one)) for one in kinds if one is not None]
    assert order == sorted(order), "it is never less than it was"
    assert (finding.state in OVER) == (finding.ended_at is not None) == (finding.end_reason is not None)


@pytest.mark.clause("R-2.2.3e", part="another person")
@pytest.mark.parametrize("move", [Move.ACKNOWLEDGE, Move.RESOLVE, Move.REJECT])
def test_a_critical_finding_is_another_persons_to_end(move: Move) -> None:
    mine, milder = _found("critical"), _found("major")
    if move is not Move.ACKNOWLEDGE:
        for one in (mine, milder):
            one.acknowledge(NOW, CHIEF)
    with pytest.raises(OwnCriticalFinding):
        _do(mine, move, REPORTER)
    _do(milder, move, REPORTER)
    _do(mine, move, CHIEF)


@pytest.mark.clause("R-2.2.3e", part="silence")
def test_the_worse_it_is_the_sooner_the_next_are_called() -> None:
    given_time = [domain.answer_within(one, DEFAULT) for one in ("critical", "major", "minor", "info")]
    assert given_time == [timedelta(minutes=one) for one in (3, 5, 30, 30)]


@given(st.timedeltas(min_value=timedelta(days=-60), max_value=timedelta(days=1)))
def test_it_was_seen_within_the_last_month_and_not_later_than_now(ago: timedelta) -> None:
    at = NOW + ago
    if NOW - domain.OLDEST <= at <= NOW + domain.CLOCK_TOLERANCE:
        assert domain.observed(at, None, NOW) <= NOW
    else:
        with pytest.raises(FindingObservedInvalid):
            domain.observed(at, None, NOW)


@pytest.mark.parametrize(("zone", "year"), [("UTC", 2026), ("Asia/Shanghai", 2027)])
def test_a_number_is_of_the_year_at_the_site(zone: str, year: int) -> None:
    new_years_eve = datetime(2026, 12, 31, 20, 0, tzinfo=UTC)
    assert numbered(year_of(new_years_eve, zone), 7) == f"{year}-0007"


@pytest.mark.clause("B-13", part="link")
def test_tokens_cannot_be_guessed_and_only_their_hash_is_kept() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(one) >= 32 and len(hash_of(one)) == 32 for one in tokens), "192 bits"


@pytest.mark.clause("B-13", part="limits")
@given(st.lists(st.integers(0, 3599), max_size=20), st.integers(1, 8))
def test_one_more_may_come_when_it_says_so(ages: list[int], limit: int) -> None:
    period = timedelta(hours=1)
    reported = sorted(NOW - timedelta(seconds=one) for one in ages)
    wait = wait_s(reported, limit, period, NOW)
    then = NOW + timedelta(seconds=wait)
    assert (wait == 0) == (len(reported) < limit)
    assert len([one for one in reported if one > then - period]) < limit, "and then it is let in"
