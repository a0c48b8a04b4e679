"""The schedule of many calls through one place that is away for a while, without any server: pure decisions only."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.severities import Severity
from notify_svc.attempts.circuits import ASKERS, Circuits
from notify_svc.attempts.domain import NotSent, Position, Sent, State, following
from notify_svc.policies.domain import DEFAULT

START = datetime(2026, 11, 23, tzinfo=UTC)
SEVERITIES: tuple[Severity, ...] = ("critical", "major", "minor", "info")
DOWN = NotSent("temporary", "451", everyone=True)
SLOT_S = 1


@dataclass
class Waiting:
    """A call with one channel: when its next try is due, and when it arrived."""

    severity: Severity
    since: datetime
    due: datetime
    attempt: int = 1
    arrived: datetime | None = None


calls = st.lists(st.tuples(st.sampled_from(SEVERITIES), st.integers(0, 120)), min_size=1, max_size=25)


def simulate(begun: list[tuple[Severity, int]], down_s: int, until_s: int) -> tuple[list[Waiting], list[int]]:
    """Second by second; the calls as they end, and how many tries each second saw while the place was away."""
    queue = [Waiting(severity, at, at) for severity, at_s in begun for at in [START + timedelta(seconds=at_s)]]
    circuits, tries = Circuits(), []
    for second in range(0, until_s, SLOT_S):
        now = START + timedelta(seconds=second)
        tried = 0
        while due := sorted(
            (one for one in queue if one.arrived is None and one.due <= now),
            key=lambda one: (SEVERITIES.index(one.severity), one.due),
        ):
            notification = due[0]
            if not circuits.admits("email", str(id(notification)), now):
                notification.due = now + timedelta(seconds=15)
                continue
            tried += second < down_s
            outcome = DOWN if second < down_s else Sent(State.ACCEPTED, "250")
            back = circuits.saw("email", outcome, now)
            if isinstance(outcome, Sent):
                notification.arrived = now
            else:
                step = following(
                    DOWN,
                    Position(0, 1, 1, notification.attempt, notification.since),
                    DEFAULT.retry(notification.severity),
                    now,
                )
                assert step.again is not None
                notification.attempt, notification.due = notification.attempt + 1, step.again
            if back:
                for one in queue:
                    one.due = max(one.since, min(one.due, now))
        tries.append(tried)
    return queue, tries


@settings(deadline=None)
@given(calls, st.integers(0, 600))
def test_everybody_is_told_within_a_minute_after_the_place_is_back(
    begun: list[tuple[Severity, int]], down_s: int
) -> None:
    for notification in simulate(begun, down_s, max(down_s, 120) + 61)[0]:
        assert notification.arrived is not None
        assert notification.arrived - max(notification.since, START + timedelta(seconds=down_s)) <= timedelta(
            seconds=60
        )


@settings(deadline=None)
@given(calls, st.integers(0, 600))
def test_of_two_calls_made_together_the_graver_is_never_told_later(
    begun: list[tuple[Severity, int]], down_s: int
) -> None:
    ended = simulate(begun, down_s, max(down_s, 120) + 61)[0]
    for one in ended:
        for other in ended:
            if one.since <= other.since and SEVERITIES.index(one.severity) < SEVERITIES.index(other.severity):
                assert one.arrived is not None
                assert other.arrived is not None
                assert one.arrived <= other.arrived


@settings(deadline=None)
@given(calls, st.integers(120, 600))
def test_a_place_that_is_away_is_asked_by_a_few(begun: list[tuple[Severity, int]], down_s: int) -> None:
    tries = simulate(begun, down_s, down_s)[1]
    after_the_first = tries[1:]
    assert all(count <= ASKERS for count in after_the_first) or len(begun) < ASKERS
    assert sum(tries[60:]) <= ASKERS * (len(tries) // 15 + 2)


def test_one_failure_more_or_less_is_no_outage() -> None:
    circuits = Circuits()
    assert circuits.saw("email", DOWN, START) is False
    assert circuits.saw("email", DOWN, START) is False
    assert circuits.admits("email", "a", START)
    assert circuits.saw("email", Sent(State.ACCEPTED, "250"), START) is True
    assert circuits.saw("email", Sent(State.ACCEPTED, "250"), START) is False


def test_a_permanent_refusal_shows_that_the_place_answers() -> None:
    circuits = Circuits()
    for _ in range(5):
        circuits.saw("email", DOWN, START)
    assert not circuits.admits("email", "a", START)
    assert circuits.saw("email", NotSent("rejected", "550", permanent=True), START) is True
    assert circuits.admits("email", "a", START)


def test_a_robot_that_is_throttled_is_left_alone_as_long_as_its_provider_says() -> None:
    circuits = Circuits()
    circuits.saw("https://robot", NotSent("throttled", "", retry_after_s=600, everyone=True), START)
    assert not circuits.admits("https://robot", "b", START + timedelta(seconds=599))
    assert circuits.admits("https://robot", "b", START + timedelta(seconds=600))
    assert circuits.admits("https://other", "c", START)


def test_who_asks_and_dies_is_followed_by_another() -> None:
    circuits = Circuits()
    for _ in range(3):
        circuits.saw("email", DOWN, START)
    later = START + timedelta(seconds=2)
    assert [circuits.admits("email", address, later) for address in "abcda"] == [True, True, True, False, False]
    assert not circuits.admits("email", "e", later + timedelta(seconds=29))
    assert circuits.admits("email", "e", later + timedelta(seconds=30))
