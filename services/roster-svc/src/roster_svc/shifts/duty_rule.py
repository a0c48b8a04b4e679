"""The rule of who is on duty, post by post (R-2.1.5, ADR 0016). Pure.

roster-svc decides by it and tells the intervals that follow (`duty/`); the other services only keep those.

1. **A post is held by who may hold it**: an account in use, of that site, with the role that the post needs. Everybody
   else is neither on duty nor anybody's relief, whatever the roster says.
2. **Who is at the post has the duty**: whoever has checked in there and has neither left nor been freed by the end of
   their shift, however early or late that is. Two of them both have it until one leaves.
3. **Who is held has it while nobody else is there**: they are at the post, and headquarters ended their shift without
   freeing them and before their relief came.
4. **While nobody is at the post, the roster binds**: those whom one shift that has the watch expects there, but for who
   has left it. A shift has the watch in its planned time, and once it was started until it is ended.
5. **Where several shifts have the watch, one of them binds**: one whose planned time is not over before one that only
   nobody has relieved, then one that was started, then the one whose time began last. So somebody is reached, and not
   two for one post.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Literal, Protocol
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_READERS, HQ_WRITERS, Role

Presence = Literal["expected", "present", "held", "left"]
"""``held``: there, on a shift that was ended without freeing them."""

_ANYWHERE = frozenset({*HQ_WRITERS, Role.DUTY_CHIEF})
"""Roles that are enough for every post."""


class Person(Protocol):
    """Somebody with an account. ``site_ids`` empty with a role of headquarters means every site."""

    @property
    def active(self) -> bool: ...

    @property
    def roles(self) -> Collection[str]: ...

    @property
    def site_ids(self) -> Collection[UUID]: ...


@dataclass(frozen=True, slots=True)
class Watch:
    """A published shift. ``started``: it has taken over."""

    shift_id: UUID
    starts_at: datetime
    ends_at: datetime
    started: bool

    def has_the_watch(self, now: datetime) -> bool:
        """Whether the roster counts on its people now."""
        return self.started or self.starts_at <= now < self.ends_at

    def precedence(self, now: datetime) -> tuple[bool, bool, datetime, UUID]:
        """Of several that have the watch, the greatest binds."""
        return now < self.ends_at, self.started, self.starts_at, self.shift_id


@dataclass(frozen=True, slots=True)
class Seat:
    """A person on a shift's post. ``fit``: `may_hold`."""

    watch: Watch
    staff_id: UUID
    post: str
    presence: Presence
    fit: bool


def may_hold(person: Person, site_id: UUID, post: str) -> bool:
    """Whether the person can be on duty at this post of this site at all.

    The chief's post needs a chief. Any other needs its own role, or site staff's, whose role names no post. A chief or
    a writer of headquarters may hold every post.
    """
    return person.active and _of_site(person, site_id) and _has_role(person, post)


def on_duty(seats: Iterable[Seat], now: datetime) -> list[Seat]:
    """Who is on duty, of all seats of one site: those of shifts that have not ended, and those of who is held."""
    fit = sorted((seat for seat in seats if seat.fit), key=lambda seat: seat.post)
    return [seat for _, at_post in groupby(fit, lambda seat: seat.post) for seat in _holders(list(at_post), now)]


def _holders(at_post: list[Seat], now: datetime) -> list[Seat]:
    there = [seat for seat in at_post if seat.presence == "present"]
    there = there or [seat for seat in at_post if seat.presence == "held"]
    if there:
        return there
    named = [seat for seat in at_post if seat.presence == "expected" and seat.watch.has_the_watch(now)]
    binding = max((seat.watch for seat in named), key=lambda watch: watch.precedence(now), default=None)
    return [seat for seat in named if seat.watch == binding]


def _of_site(person: Person, site_id: UUID) -> bool:
    return site_id in person.site_ids or (not person.site_ids and not frozenset(HQ_READERS).isdisjoint(person.roles))


def _has_role(person: Person, post: str) -> bool:
    enough = {post, *_ANYWHERE} if post == DUTY_CHIEF else {post, Role.SITE_STAFF, *_ANYWHERE}
    return not enough.isdisjoint(person.roles)
