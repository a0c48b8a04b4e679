"""Passwords as argon2id hashes. Hashing runs in few threads of its own: it costs 64 MiB and tens of milliseconds."""

import asyncio
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from roster_svc.logins.errors import TooManyLoginsAtOnce
from roster_svc.staff.normalization import password_forms

T = TypeVar("T")

_hasher = PasswordHasher()


class HashingLine:
    """The line in front of the hashing threads. It is short: whoever finds it full comes back later."""

    def __init__(self, threads: int, places: int, places_for_strangers: int) -> None:
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="argon2")
        self._places = places
        self._places_for_strangers = places_for_strangers
        self._standing = 0

    async def run(self, work: Callable[[], T], *, stranger: bool = False) -> T:
        """Do the work in its turn. Raises `TooManyLoginsAtOnce` where the line is full for the caller."""
        if self._standing >= (self._places_for_strangers if stranger else self._places):
            raise TooManyLoginsAtOnce(retry_after=2)
        self._standing += 1
        future = asyncio.get_running_loop().run_in_executor(self._threads, work)
        future.add_done_callback(self._left)
        return await future

    def _left(self, _: object) -> None:
        self._standing -= 1


_line = HashingLine(threads=2, places=32, places_for_strangers=24)
"""A third of a second at most; a quarter is kept for those whom the account knows, however many strangers stand."""


async def hashed(password: str) -> str:
    """The hash to store. Raises `TooManyLoginsAtOnce` where too many wait already."""
    form = password_forms(password)[0]
    return await _line.run(lambda: _hasher.hash(form))


async def matches(stored: str | None, password: str, *, stranger: bool = False) -> bool:
    """Whether `password` is the one `stored` was made of, whichever keyboard typed it. Raises `TooManyLoginsAtOnce`
    where too many wait already.

    None (no such account) costs the same work, so that the time of the answer does not tell which names exist.
    """
    forms = password_forms(password)
    return await _line.run(lambda: any(_matches(stored, form) for form in forms), stranger=stranger)


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe())


def _matches(stored: str | None, password: str) -> bool:
    try:
        _hasher.verify(stored or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
