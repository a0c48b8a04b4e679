"""How long a login has to wait after failures. Pure.

Three tallies are kept: of the username from one place, of an address, of the username from everywhere. A place is an
address, or a device that the account has logged in with. Who comes from a place where the account has logged in before
waits only for the failures of that account at that place: what strangers do elsewhere holds nobody up.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

_LONGEST_DOUBLING = 30


@dataclass(frozen=True, slots=True)
class Policy:
    """The figures: failures that cost nothing, the window they count in, and how far delays grow."""

    window: timedelta
    free: int
    longest: timedelta
    free_per_username: int
    longest_per_username: timedelta
    per_address: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Failures since the first one of a window."""

    failures: int
    since: datetime
    last_at: datetime

    @classmethod
    def empty(cls, now: datetime) -> "Tally":
        return cls(0, now, now)

    def at(self, now: datetime, window: timedelta) -> "Tally":
        """What still counts at `now`."""
        return self if self.failures and now - self.since < window else Tally.empty(now)

    def failed(self, now: datetime) -> "Tally":
        """One failure more."""
        return Tally(self.failures + 1, self.since, now)

    def forgiven(self) -> "Tally":
        """One failure less: it was none."""
        return Tally(max(0, self.failures - 1), self.since, self.last_at)


@dataclass(frozen=True, slots=True)
class Tallies:
    """What counts for one login: the username from this place, the address, the username from everywhere."""

    pair: Tally
    address: Tally
    username: Tally


def wait(tallies: Tallies, policy: Policy, now: datetime, *, known: bool) -> timedelta:
    """How long until the next attempt may be made; zero where it may be made now.

    `known`: the account has logged in from this address, or with this device, before.
    """
    waits = [_until(_delay(tallies.pair.failures, policy.free, policy.longest), tallies.pair, now)]
    if not known:
        delay = _delay(tallies.username.failures, policy.free_per_username, policy.longest_per_username)
        waits.append(_until(delay, tallies.username, now))
        if tallies.address.failures >= policy.per_address:
            waits.append(tallies.address.since + policy.window - now)
    return max(timedelta(0), *waits)


def _delay(failures: int, free: int, longest: timedelta) -> timedelta:
    if failures < free:
        return timedelta(0)
    return min(longest, timedelta(seconds=2 ** min(failures - free, _LONGEST_DOUBLING)))


def _until(delay: timedelta, tally: Tally, now: datetime) -> timedelta:
    return min(delay, tally.last_at + delay - now)


def tally_key(*parts: str) -> str:
    """The name of a tally. A hash: people type passwords where the username belongs, and they must not be stored."""
    return sha256("\0".join(parts).encode()).hexdigest()
