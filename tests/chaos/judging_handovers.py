"""The judges of handovers: each is sealed once, and there is one answer to who is responsible, in every service."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from problem import Problem

Interval = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Answering:
    """Who answered for a site from when to when. ``staff_id`` None: headquarters. ``handover_id``: by which seal."""

    staff_id: str | None
    since: datetime
    until: datetime | None
    handover_id: str | None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What is known of a handover afterwards.

    ``told``: how often the others were told that it is sealed. ``answering``: for its site, oldest first.
    ``intervals``: of duty at its site, by their ids, as each service has them.
    """

    id: str
    state: str
    sealed_at: datetime | None
    signed_by: tuple[str, ...]
    going: str
    coming: str
    told: int
    answering: tuple[Answering, ...]
    intervals: dict[str, dict[str, Interval]]


def sealed_once(one: HandedOver) -> Iterator[Problem]:
    """Both have signed, and it is sealed and told once."""
    if one.state != "sealed" or set(one.signed_by) != {one.going, one.coming}:
        yield Problem("lost", f"handover {one.id} is {one.state}, signed by {len(one.signed_by)}")
    if len(one.signed_by) > len(set(one.signed_by)):
        yield Problem("doubled", f"handover {one.id}: signed {len(one.signed_by)} times")
    if one.told != 1:
        yield Problem("doubled" if one.told else "lost", f"handover {one.id} was told {one.told} times")


def responsibility_is_exact(one: HandedOver) -> Iterator[Problem]:
    """No gap and no overlap, and from the seal on it is the coming chief's (R-4.0.4)."""
    for before, after in zip(one.answering, one.answering[1:], strict=False):
        if before.until != after.since:
            yield Problem("wrong", f"handover {one.id}: nobody, or two, from {before.until} to {after.since}")
    moved = [(each.staff_id, each.since, each.until) for each in one.answering if each.handover_id == one.id]
    if moved != [(one.coming, one.sealed_at, None)]:
        yield Problem("wrong", f"handover {one.id}, sealed at {one.sealed_at}: responsibility moved {moved}")


def everybody_has_the_same(one: HandedOver) -> Iterator[Problem]:
    """The other services project what roster-svc decides."""
    for service, intervals in one.intervals.items():
        if intervals != one.intervals["roster"]:
            yield Problem("wrong", f"handover {one.id}: {service} has other intervals of duty than roster")


def judged(all_of_them: Sequence[HandedOver]) -> list[Problem]:
    """What the judges say."""
    judges = (sealed_once, responsibility_is_exact, everybody_has_the_same)
    return [problem for one in all_of_them for judge in judges for problem in judge(one)]
