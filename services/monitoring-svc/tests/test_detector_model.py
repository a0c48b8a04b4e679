"""The detector against a naive oracle that looks at every instant, and under any cutting of the stream."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitoring_svc.detectors.domain import NORMAL, Cleared, Detector, Fact, Raised, confirm, run
from monitoring_svc.rules.domain import Operator, Threshold

FIGURES = st.integers(min_value=-4, max_value=4).map(float)
OPERATORS: st.SearchStrategy[Operator] = st.sampled_from([">", ">=", "<", "<="])


@st.composite
def rules(draw: st.DrawFn) -> Threshold:
    operator, limit, gap = draw(OPERATORS), draw(FIGURES), draw(st.integers(0, 2))
    clear = limit - gap if operator in {">", ">="} else limit + gap
    return Threshold(operator, limit, clear, hold_us=draw(st.integers(0, 6)))


@st.composite
def streams(draw: st.DrawFn) -> list[tuple[int, float]]:
    gaps = draw(st.lists(st.integers(1, 5), min_size=1, max_size=25))
    ats = [sum(gaps[: n + 1]) for n in range(len(gaps))]
    return [(at, draw(FIGURES)) for at in ats]


def oracle(rule: Threshold, stream: list[tuple[int, float]]) -> list[tuple[str, int]]:
    """Look at each instant: the signal keeps its value until the next reading."""
    compare = {">": float.__gt__, ">=": float.__ge__, "<": float.__lt__, "<=": float.__le__}[rule.operator]
    readings, told = dict(stream), list[tuple[str, int]]()
    value: float | None = None
    since: int | None = None
    raised = False
    for instant in range(stream[-1][0] + 1):
        value = readings.get(instant, value)
        if value is None:
            continue
        if raised and not compare(value, rule.clear):
            raised, since = False, None
            told.append(("cleared", instant))
        elif not raised:
            since = (instant if since is None else since) if compare(value, rule.limit) else None
            if since is not None and instant - since >= rule.hold_us:
                raised = True
                told.append(("raised", instant))
    return told


def told_by(facts: list[Fact]) -> list[tuple[str, int]]:
    return [("raised", fact.detected_at) if isinstance(fact, Raised) else ("cleared", fact.at) for fact in facts]


def judge(rule: Threshold, state: Detector, stream: list[tuple[int, float]]) -> tuple[Detector, list[Fact]]:
    return run(rule, state, [at for at, _ in stream], [value for _, value in stream])


@given(rules(), streams())
def test_the_detector_says_what_an_observer_of_every_instant_says(
    rule: Threshold, stream: list[tuple[int, float]]
) -> None:
    _, facts = judge(rule, NORMAL, stream)
    assert told_by(facts) == oracle(rule, stream)


@pytest.mark.clause("R-2.2.3c", part="any batching")
@given(rules(), streams(), st.data())
def test_cutting_a_stream_into_any_batches_changes_nothing(
    rule: Threshold, stream: list[tuple[int, float]], data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)))) | {0, len(stream)})
    state, facts = NORMAL, list[Fact]()
    for start, end in pairwise(cuts):
        state, more = judge(rule, state, stream[start:end])
        facts += more
    assert (state, facts) == judge(rule, NORMAL, stream)


@given(rules(), streams(), st.data())
def test_a_timer_that_confirms_a_hold_in_between_changes_nothing(
    rule: Threshold, stream: list[tuple[int, float]], data: st.DataObject
) -> None:
    state, facts = NORMAL, list[Fact]()
    for (at, value), (following, _) in pairwise(stream):
        state, more = judge(rule, state, [(at, value)])
        facts += more
        state, raised = confirm(rule, state, data.draw(st.integers(at, following - 1)))
        facts += [raised] if raised else []
    state, more = judge(rule, state, stream[-1:])
    assert (state, facts + more) == judge(rule, NORMAL, stream)


@given(rules(), streams())
def test_what_is_raised_is_cleared_before_it_is_raised_again_and_the_peak_is_the_worst_value(
    rule: Threshold, stream: list[tuple[int, float]]
) -> None:
    _, facts = judge(rule, NORMAL, stream)
    assert [type(fact) for fact in facts] == [Raised, Cleared] * (len(facts) // 2) + [Raised] * (len(facts) % 2)
    for raised, cleared in zip(facts[::2], facts[1::2], strict=False):
        assert isinstance(raised, Raised)
        assert isinstance(cleared, Cleared)
        assert raised.began_at + rule.hold_us <= raised.detected_at < cleared.at
        lived = [value for at, value in stream if raised.began_at <= at < cleared.at]
        assert cleared.peak == rule.worst(lived)
