"""The rules of checkpoints, for every route: order, the least minutes between two, and times inside the window."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from contracts.words import Words
from monitoring_svc.checklists.domain import Window
from monitoring_svc.inspections.checkpoints import Came, Flag, Visited, due_by, flags_of, lacking, next_due
from monitoring_svc.routes.domain import Checkpoint, RouteContent, due_of

NOON = datetime(2026, 11, 23, 4, tzinfo=UTC)
LENGTHS = st.integers(1, 24 * 60)


def route_of(count: int, order: str, gap: int = 0) -> RouteContent:
    there = tuple(Checkpoint(f"c{n}", Words(f"点{n}", f"P{n}"), min_min=gap) for n in range(count))
    return RouteContent("in_order" if order == "in_order" else "free", there)


def walked(route: RouteContent, order: list[int], minutes: int) -> list[set[Flag]]:
    """The flags of whoever passes the checkpoints in this order, so many minutes apart."""
    visits: list[Visited] = []
    found: list[set[Flag]] = []
    for place, index in enumerate(order):
        checkpoint, now = route.checkpoints[index], NOON + timedelta(minutes=minutes * place)
        flags = flags_of(route, checkpoint, visits, Came(), opened_at=NOON, now=now, radius_m=100)
        found.append(set(flags))
        visits.append(Visited(checkpoint.key, now))
    assert lacking(route, visits) == []
    return found


@given(st.integers(1, 8).flatmap(lambda count: st.permutations(range(count))), st.sampled_from(["in_order", "free"]))
def test_only_who_leaves_out_an_earlier_checkpoint_of_an_ordered_route_is_out_of_order(
    order: list[int], rule: str
) -> None:
    found = walked(route_of(len(order), rule), order, 10)
    for place, index in enumerate(order):
        skipped = rule == "in_order" and any(earlier not in order[:place] for earlier in range(index))
        assert (Flag.OUT_OF_ORDER in found[place]) is skipped


@given(st.integers(2, 8), st.integers(0, 30), st.integers(0, 30))
def test_only_who_needs_fewer_minutes_than_the_way_takes_is_too_soon(count: int, gap: int, minutes: int) -> None:
    first, *others = walked(route_of(count, "in_order", gap), list(range(count)), minutes)
    assert Flag.TOO_SOON not in first
    assert all((Flag.TOO_SOON in one) is (minutes < gap) for one in others)


@given(LENGTHS, st.integers(1, 240), st.none() | st.integers(1, 1440))
def test_a_checkpoint_is_always_due_inside_the_window(lasts: int, notice: int, by_min: int | None) -> None:
    window = Window(NOON, NOON + timedelta(minutes=lasts))
    due_at = due_of(Checkpoint("c", Words("点", "P"), by_min=by_min), window, timedelta(minutes=notice))
    assert window.from_at < due_at < window.due_at


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 100), min_size=1), st.integers(0, 100))
def test_each_checkpoint_is_told_of_once_whenever_the_clock_looks(dues: dict[str, int], late: int) -> None:
    times = {key: NOON + timedelta(minutes=at) for key, at in dues.items()}
    settled: set[str] = set()
    now, told = NOON + timedelta(minutes=late), []
    while True:
        found = due_by(times, settled, now)
        told += found
        settled |= set(found)
        following = next_due(times, settled, now)
        if following is None:
            break
        now = following
    assert sorted(told) == sorted(times)
