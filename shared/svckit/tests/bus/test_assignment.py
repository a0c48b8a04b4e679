"""Every partition has one reader, and readers have equal shares."""

from hypothesis import given
from hypothesis import strategies as st

from svckit.messaging.bus.assignment import share_of
from svckit.messaging.bus.port import TopicPartition

members = st.sets(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=9)
topics = st.dictionaries(st.sampled_from(["shift", "incident", "site"]), st.integers(1, 24), max_size=3)


@given(members, topics)
def test_each_partition_has_exactly_one_member_and_shares_differ_by_one_at_most(
    names: set[str], counts: dict[str, int]
) -> None:
    subscriptions = {name: frozenset(counts) for name in names}
    shares = [share_of(name, subscriptions, counts) for name in names]
    every = {TopicPartition(topic, number) for topic, count in counts.items() for number in range(count)}
    assert sum(map(len, shares)) == len(every)
    assert set().union(*shares) == every
    for topic in counts:
        sizes = [sum(tp.topic == topic for tp in share) for share in shares]
        assert max(sizes) - min(sizes) <= 1


def test_equal_keys_of_two_topics_meet_in_one_member() -> None:
    subscriptions = {name: frozenset({"shift", "incident"}) for name in ("a", "b")}
    share = share_of("b", subscriptions, {"shift": 4, "incident": 4})
    assert {tp.partition for tp in share if tp.topic == "shift"} == {
        tp.partition for tp in share if tp.topic == "incident"
    }


def test_a_topic_is_shared_by_its_subscribers_only() -> None:
    subscriptions = {"a": frozenset({"shift"}), "b": frozenset({"shift", "site"}), "c": frozenset[str]()}
    counts = {"shift": 2, "site": 2}
    assert share_of("a", subscriptions, counts) == {TopicPartition("shift", 0)}
    assert share_of("b", subscriptions, counts) == {
        TopicPartition("shift", 1),
        TopicPartition("site", 0),
        TopicPartition("site", 1),
    }
    assert share_of("c", subscriptions, counts) == set()
