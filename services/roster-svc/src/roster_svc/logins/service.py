"""Use cases of logging in: may it be tried, what came of it. Each runs in a short transaction of its own."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.logins import repository
from roster_svc.logins.domain import Policy, Tallies, tally_key, wait
from roster_svc.logins.errors import LoginThrottled
from roster_svc.settings import Settings


@dataclass(frozen=True, slots=True)
class Caller:
    """Where a login comes from; ``device`` is the secret an earlier login left with the browser."""

    address: str
    device: str | None = None

    @property
    def places(self) -> list[str]:
        """The names under which the account may know this caller."""
        device = [_device_place(self.device)] if self.device else []
        return [f"address:{self.address}", *device]


@dataclass(frozen=True, slots=True)
class Attempt:
    """A login that may be tried. It counts as failed until it has succeeded: none can be raced past the count."""

    pair: str
    address: str
    username: str
    known: frozenset[str]

    @property
    def keys(self) -> tuple[str, str, str]:
        return self.pair, self.address, self.username


def policy_of(settings: Settings) -> Policy:
    """The figures of this installation."""
    return Policy(
        window=timedelta(seconds=settings.login_window_s),
        free=settings.login_free_failures,
        longest=timedelta(seconds=settings.login_longest_wait_s),
        free_per_username=settings.login_free_failures_per_username,
        longest_per_username=timedelta(seconds=settings.login_longest_wait_per_username_s),
        per_address=settings.login_failures_per_address,
    )


async def begin(
    session: AsyncSession, policy: Policy, username: str, staff_id: UUID | None, caller: Caller, now: datetime
) -> Attempt:
    """Count an attempt. Raises `LoginThrottled` where it comes too soon; that one is not counted."""
    attempt = _attempt(username, caller, await repository.known(session, staff_id, caller.places))
    rows = await repository.locked(session, attempt.keys, now)
    for row in rows.values():
        row.tally = row.tally.at(now, policy.window)
    tallies = Tallies(*(rows[key].tally for key in attempt.keys))
    pause = wait(tallies, policy, now, known=bool(attempt.known))
    if pause > timedelta(0):
        raise LoginThrottled(retry_after=ceil(pause.total_seconds()))
    for row in rows.values():
        row.tally = row.tally.failed(now)
    await session.flush()
    await repository.sweep(session, now - policy.window)
    return attempt


async def withdraw(session: AsyncSession, attempt: Attempt, now: datetime) -> None:
    """The password was not even looked at: the attempt is none."""
    for row in (await repository.locked(session, attempt.keys, now)).values():
        row.tally = row.tally.forgiven()


async def succeeded(
    session: AsyncSession, attempt: Attempt, staff_id: UUID, caller: Caller, now: datetime, *, remembered: timedelta
) -> str | None:
    """Take the attempt's failure back, and remember the place. A new device's secret, or None where it has one."""
    rows = await repository.locked(session, attempt.keys, now)
    for key, row in rows.items():
        row.tally = row.tally.forgiven() if key != attempt.pair else row.tally.empty(now)
    await repository.forget(session, staff_id, now - remembered)
    if caller.device and _device_place(caller.device) in attempt.known:
        await repository.remember(session, staff_id, caller.places, now)
        return None
    device = secrets.token_urlsafe(32)
    await repository.remember(session, staff_id, Caller(caller.address, device).places, now)
    return device


def _attempt(username: str, caller: Caller, known: set[str]) -> Attempt:
    device = _device_place(caller.device) if caller.device else None
    place = device if device and device in known else f"address:{caller.address}"
    return Attempt(
        pair=tally_key("pair", username, place),
        address=tally_key("address", caller.address),
        username=tally_key("username", username),
        known=frozenset(known),
    )


def _device_place(secret: str) -> str:
    return f"device:{tally_key('device', secret)}"
