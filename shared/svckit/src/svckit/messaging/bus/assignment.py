"""Who of a group reads which partition: ranges by sorted member name, topic by topic.

The same range of every topic goes to the same member, so equal keys of different topics meet in one process.
"""

from collections.abc import Mapping, Set

from svckit.messaging.bus.port import TopicPartition


def share_of(
    member: str, subscriptions: Mapping[str, Set[str]], partition_counts: Mapping[str, int]
) -> set[TopicPartition]:
    """Return the partitions of `member`, given what each living member subscribes to and each topic's partitions."""
    mine: set[TopicPartition] = set()
    for topic, count in partition_counts.items():
        subscribers = sorted(name for name, topics in subscriptions.items() if topic in topics)
        if member in subscribers:
            mine.update(
                TopicPartition(topic, number) for number in _range(subscribers.index(member), len(subscribers), count)
            )
    return mine


def _range(index: int, members: int, count: int) -> range:
    each, extra = divmod(count, members)
    start = index * each + min(index, extra)
    return range(start, start + each + (index < extra))
