"""What may be done with a session besides SQL: read-only typing, and work tied to the commit."""

from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NewType, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.signal import Signal

ReadSession = NewType("ReadSession", AsyncSession)
"""A session that a GET handler only reads with: the same object, another type."""

T = TypeVar("T")
BeforeCommit = Callable[[AsyncSession], Awaitable[None]]
AfterCommit = Callable[[], None]

SOURCE = "svckit.source"
"""Key of ``session.info``: the service whose transaction this is."""
SIGNALS = "svckit.signals"
"""Key of ``session.info``: the signals of this process by name."""
WAKE_TIMES = "svckit.wake_times"
"""Key of ``session.info``: the `WakeTimes` of this process."""
CLOCK = "svckit.core.clock"
"""Key of ``session.info``: the `ServerClock` of this process."""
PROCESS_CACHE = "svckit.process_cache"
"""Key of ``session.info``: what this process keeps beside the database, by type."""
PUBLISHED = "svckit.published"
"""Name of the signal that wakes the relay."""

_BEFORE = "svckit.before_commit"
_AFTER = "svckit.after_commit"
_OVER = "svckit.over"
_MOST = 1000
"""So many hooks, or callbacks, of one transaction are nobody's intention."""


class HooksWithoutEnd(RuntimeError):
    """Hooks, or callbacks, keep registering more of their kind: a fault of who wrote them."""


class TransactionOver(RuntimeError):
    """Work was given to a transaction that has written its last statement: it would vanish without a word."""


@dataclass(slots=True)
class WakeTimes:
    """Until when this process's worker for a kind of timer sleeps by itself. Not there: it is at work, or there is
    none.
    """

    sleeps_until: dict[str, datetime] = field(default_factory=dict)

    def is_sooner(self, kind: str, due_at: datetime) -> bool:
        """Whether a timer for ``due_at`` must wake it."""
        return kind not in self.sleeps_until or due_at < self.sleeps_until[kind]


def scheduled(kind: str) -> str:
    """Name of the signal that wakes the worker for this kind of timer."""
    return f"svckit.scheduled.{kind}"


@dataclass(slots=True)
class _Hooks:
    early: deque[BeforeCommit] = field(default_factory=deque)
    late: deque[BeforeCommit] = field(default_factory=deque)


def before_commit(session: AsyncSession, hook: BeforeCommit, *, early: bool = False) -> None:
    """Run ``hook`` towards the end of the transaction, after the flush and before its events and audit entries.

    For rows whose order must be the order of the commits: take the lock here and it is held for the commit alone.
    ``early``: it takes no such lock and goes before those that do. Hooks run in the order in which they were given; a
    hook may give more, publish and set timers. Raises `TransactionOver`.
    """
    refuse_when_over(session)
    hooks: _Hooks = session.info.setdefault(_BEFORE, _Hooks())
    (hooks.early if early else hooks.late).append(hook)


async def run_hooks(session: AsyncSession) -> None:
    """Flush, and run the hooks of `before_commit` until none is left and nothing they changed is unflushed.

    Raises `HooksWithoutEnd`.
    """
    await flush_changes(session)
    hooks: _Hooks | None = session.info.get(_BEFORE)
    if hooks is None:
        return
    for _ in range(_MOST):
        waiting = hooks.early or hooks.late
        if not waiting:
            return
        await waiting.popleft()(session)
        if not (hooks.early or hooks.late):
            await flush_changes(session)
    raise HooksWithoutEnd(f"before_commit: {[*hooks.early, *hooks.late][:3]}")


def refuse_when_over(session: AsyncSession) -> None:
    """Raise `TransactionOver` where nothing more can be written with the transaction."""
    if _OVER in session.info:
        raise TransactionOver


def end(session: AsyncSession) -> None:
    """Nothing more is written with the transaction: its commit is all that is left."""
    session.info[_OVER] = True


def collect_until_commit(
    session: AsyncSession,
    name: str,
    kind: Callable[[], T],
    write: Callable[[AsyncSession, T], Awaitable[None]],
    *,
    early: bool = False,
) -> T:
    """What this transaction gathers under ``name``, an empty ``kind`` at first. ``write`` gets it once, as a hook of
    `before_commit`: many small things of one transaction cost one statement.
    """
    if name not in session.info:
        session.info[name] = kind()

        async def hook(session: AsyncSession) -> None:
            await write(session, session.info.pop(name))

        before_commit(session, hook, early=early)
    found: T = session.info[name]
    return found


async def flush_changes(session: AsyncSession) -> None:
    """Flush where there is something to: the session finds out by itself, at a price that a hot path pays each time."""
    if session.new or session.dirty or session.deleted:
        await session.flush()


def process_cache(session: AsyncSession, kind: type[T]) -> T:
    """The one ``kind`` that this process keeps for the session's database; made when it is first asked for."""
    found: T = singleton(session.info.setdefault(PROCESS_CACHE, {}), kind)
    return found


def singleton(beside: dict[type[Any], Any], kind: type[T]) -> T:
    """The one of its kind; made when it is first asked for."""
    if kind not in beside:
        beside[kind] = kind()
    found: T = beside[kind]
    return found


def after_commit(session: AsyncSession, callback: AfterCommit) -> None:
    """Run ``callback`` once the transaction is durable; not at all if it rolls back. It must not raise or block."""
    session.info.setdefault(_AFTER, deque()).append(callback)


def run_callbacks(session: AsyncSession) -> None:
    """Run the callbacks of `after_commit`, those too that they give. Raises `HooksWithoutEnd`."""
    callbacks: deque[AfterCommit] | None = session.info.get(_AFTER)
    if callbacks is None:
        return
    for _ in range(_MOST):
        if not callbacks:
            return
        callbacks.popleft()()
    raise HooksWithoutEnd(f"after_commit: {list(callbacks)[:3]}")


def signal_after_commit(session: AsyncSession, name: str) -> None:
    """Give the signal ``name`` of this process (`Database.signal`) once the transaction is durable."""
    signals: Mapping[str, Signal] = session.info[SIGNALS]
    after_commit(session, signals[name].notify)
