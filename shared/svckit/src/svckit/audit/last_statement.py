"""The last statement of a transaction: its events go into the outbox, its entries into the audit log."""

from sqlalchemy import ARRAY, Text, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit import transaction_log
from svckit.db import outbox
from svckit.db.compiled_statement import CompiledStatement
from svckit.db.session import PUBLISHED, signal_after_commit

_LINES = bindparam("lines", type_=ARRAY(Text))
_TELL = CompiledStatement(text(outbox.INSERT).bindparams(*outbox.ROWS.parameters))
_APPEND = CompiledStatement(text("SELECT audit.append(:lines)").bindparams(_LINES))
# The count is asked for first: the lock on the chain's head is taken when nothing is left to wait for.
_TELL_AND_APPEND = CompiledStatement(
    text(
        f"""
        WITH told AS ({outbox.INSERT} RETURNING id)
        SELECT audit.append(:lines) WHERE (SELECT count(*) FROM told) > 0
        """  # noqa: S608  our own statement
    ).bindparams(_LINES, *outbox.ROWS.parameters)
)


async def write_last_statement(session: AsyncSession, service: str) -> None:
    """Write what the transaction of ``service`` has queued for the outbox, and append what it did to the audit log.

    After everything else. Each aggregate's row lock is held when its events get their numbers: per key, the order of
    ``seq`` is the order of the facts. The head of the audit chain is locked, and the next transaction waits for this
    one's commit.
    """
    rows, lines = outbox.take_outbox(session), transaction_log.take_entries(session, service)
    if rows:
        signal_after_commit(session, PUBLISHED)
    match bool(rows), bool(lines):
        case True, True:
            await _TELL_AND_APPEND.rows(session, {**outbox.ROWS.values_of(rows), "lines": lines})
        case True, False:
            await _TELL.rows(session, outbox.ROWS.values_of(rows))
        case False, True:
            await _APPEND.rows(session, {"lines": lines})
