"""One transaction per request or message, and what hangs on its commit."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit import transaction_log
from svckit.core.ids import uuid7
from svckit.db import (
    Database,
    OutboxRow,
    Signal,
    add_outbox,
    after_commit,
    before_commit,
    collect_until_commit,
    process_cache,
    signal_after_commit,
)
from svckit.db.session import HooksWithoutEnd, TransactionOver


async def _facts(database: Database) -> list[str]:
    async with database.read() as session:
        return list((await session.execute(text("SELECT text FROM facts ORDER BY id"))).scalars())


async def test_a_block_that_ends_is_committed(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("INSERT INTO facts (text) VALUES ('done')"))
    assert await _facts(database) == ["done"]


async def test_a_block_that_raises_leaves_nothing_behind(database: Database) -> None:
    called: list[str] = []
    with pytest.raises(RuntimeError):
        async with database.transaction() as session:
            await session.execute(text("INSERT INTO facts (text) VALUES ('lost')"))
            after_commit(session, lambda: called.append("told"))
            raise RuntimeError("on the way")
    assert await _facts(database) == []
    assert called == []


async def test_hooks_run_last_in_the_transaction_and_callbacks_after_it(database: Database) -> None:
    seen: list[object] = []
    async with database.transaction() as session:

        async def hook(_: object) -> None:
            await session.execute(text("INSERT INTO facts (text) VALUES ('hook')"))
            seen.append("hook")

        before_commit(session, hook)
        after_commit(session, lambda: seen.append("callback"))
        await session.execute(text("INSERT INTO facts (text) VALUES ('body')"))
        assert seen == []
    assert seen == ["hook", "callback"]
    assert await _facts(database) == ["body", "hook"]


async def _write(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("INSERT INTO facts (text) VALUES ('x')"))
        signal_after_commit(session, "work")


async def test_every_commit_wakes_every_listener_even_one_that_was_busy(database: Database) -> None:
    first, second = database.signal("work").listener(), database.signal("work").listener()
    await _write(database)
    assert await first.wait(0.01)
    assert await second.wait(0.01)
    assert not await first.wait(0.01)


async def test_a_transaction_that_only_looked_wakes_nobody(database: Database) -> None:
    listener = database.signal("work").listener()
    async with database.transaction() as session:
        await session.execute(text("SELECT 1"))
    async with database.transaction():
        pass
    assert not await listener.wait(0.01)


async def test_a_sleeping_listener_is_woken_at_once() -> None:
    signal = Signal()
    sleeping = asyncio.create_task(signal.listener().wait(30))
    await asyncio.sleep(0)
    signal.notify()
    assert await sleeping


async def test_what_a_transaction_gathers_is_written_once_before_the_commit(database: Database) -> None:
    written: list[list[str]] = []

    async def write(session: AsyncSession, gathered_words: list[str]) -> None:
        written.append(gathered_words)
        for word in gathered_words:
            await session.execute(text("INSERT INTO facts (text) VALUES (:word)"), {"word": word})

    for words in (["one", "two"], ["three"]):
        async with database.transaction() as session:
            for word in words:
                collect_until_commit(session, "words", list[str], write).append(word)
    assert written == [["one", "two"], ["three"]]
    assert await _facts(database) == ["one", "two", "three"]


async def test_what_a_process_keeps_is_the_same_in_every_transaction(database: Database) -> None:
    class Notes(list[str]):
        """Something to keep."""

    async with database.transaction() as session:
        process_cache(session, Notes).append("seen")
    async with database.read() as session:
        assert process_cache(session, Notes) == ["seen"]
    assert database.process_cache(Notes) == ["seen"]


async def test_a_hook_that_a_hook_registers_runs_too_and_in_order(database: Database) -> None:
    async with database.transaction() as session:

        async def say(word: str) -> None:
            await session.execute(text("INSERT INTO facts (text) VALUES (:word)"), {"word": word})

        async def first(_: AsyncSession) -> None:
            await say("first")
            before_commit(session, lambda _: say("late, after all that wait"))
            before_commit(session, lambda _: say("early, before those"), early=True)

        before_commit(session, first)
        before_commit(session, lambda _: say("second"))
    assert await _facts(database) == ["first", "early, before those", "second", "late, after all that wait"]


async def test_what_is_gathered_after_it_was_written_is_written_too(database: Database) -> None:
    async with database.transaction() as session:

        async def write(session: AsyncSession, words: list[str]) -> None:
            await session.execute(text("INSERT INTO facts (text) VALUES (:words)"), {"words": " ".join(words)})
            if "again" not in words:
                collect_until_commit(session, "words", list[str], write).append("again")

        async def late(_: AsyncSession) -> None:
            collect_until_commit(session, "words", list[str], write).append("late")

        collect_until_commit(session, "words", list[str], write).append("body")
        before_commit(session, late)
    assert await _facts(database) == ["body", "again late"]


async def test_hooks_without_end_are_a_fault_that_commits_nothing(database: Database) -> None:
    async def again(session: AsyncSession) -> None:
        before_commit(session, again)

    with pytest.raises(HooksWithoutEnd, match="again"):
        async with database.transaction() as session:
            await session.execute(text("INSERT INTO facts (text) VALUES ('lost')"))
            before_commit(session, again)
    assert await _facts(database) == []


async def test_a_callback_that_a_callback_registers_is_called_too(database: Database) -> None:
    seen: list[str] = []
    async with database.transaction() as session:

        def first() -> None:
            seen.append("first")
            after_commit(session, lambda: seen.append("later"))

        after_commit(session, first)
        after_commit(session, lambda: seen.append("second"))
    assert seen == ["first", "second", "later"]


async def test_callbacks_without_end_are_a_fault(database: Database) -> None:
    with pytest.raises(HooksWithoutEnd, match="again"):
        async with database.transaction() as session:

            def again() -> None:
                after_commit(session, again)

            after_commit(session, again)


async def test_work_for_a_commit_that_is_over_is_refused(database: Database) -> None:
    """It would vanish: whoever gives it must hear so."""
    refused: list[str] = []
    async with database.transaction() as session:

        def too_late() -> None:
            for work in (_gather, _publish, _record):
                try:
                    work(session)
                except TransactionOver:
                    refused.append(work.__name__)

        after_commit(session, too_late)
    assert refused == ["_gather", "_publish", "_record"]


def _gather(session: AsyncSession) -> None:
    collect_until_commit(session, "words", list[str], _never).append("lost")


def _publish(session: AsyncSession) -> None:
    add_outbox(session, OutboxRow(uuid7(), "t", "k", "x", b"", {}))


def _record(session: AsyncSession) -> None:
    transaction_log.add(session, "{}")


async def _never(_: AsyncSession, words: list[str]) -> None:
    raise AssertionError(words)
