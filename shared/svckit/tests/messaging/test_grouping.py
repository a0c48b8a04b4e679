"""Batches of one type: as large as the order within each key allows."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from svckit.messaging.grouping import runs

ITEMS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["opened", "escalated", "closed"]), st.integers()))


def test_events_of_many_keys_meet_in_one_batch_per_type() -> None:
    stories = [(key, kind, 0) for key in "abc" for kind in ("opened", "escalated")]
    found = list(runs(stories, lambda item: item[0], lambda item: item[1]))
    assert [(kind, [key for key, *_ in group]) for kind, group in found] == [
        ("opened", ["a", "b", "c"]),
        ("escalated", ["a", "b", "c"]),
    ]


@given(ITEMS)
def test_nothing_is_lost_and_no_key_sees_its_events_out_of_order(items: list[tuple[str, str, int]]) -> None:
    found = list(runs(items, lambda item: item[0], lambda item: item[1]))
    told = [item for _, group in found for item in group]
    for key in "abc":
        assert [item for item in told if item[0] == key] == [item for item in items if item[0] == key]
    assert all({kind for _, kind, _ in group} == {name} for name, group in found)


@given(st.lists(st.sampled_from(["opened", "closed"])))
def test_a_single_key_is_cut_only_where_the_type_changes(kinds: list[str]) -> None:
    found = list(runs(kinds, lambda _: "one", lambda kind: kind))
    assert [name for name, _ in found] == [name for name, _ in groupby(kinds)]
