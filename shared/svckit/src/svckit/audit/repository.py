"""Reading the audit log. Writing it is `transaction_log` and the database's own function."""

from dataclasses import dataclass
from datetime import datetime
from math import inf
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit.domain import OWN_ACTIONS, Statement, genesis

_tables = sa.MetaData(schema="audit")
_TIMESTAMP = sa.DateTime(timezone=True)

entries = sa.Table(
    "entries",
    _tables,
    sa.Column("seq", sa.BigInteger, primary_key=True),
    sa.Column("at", _TIMESTAMP, nullable=False),
    sa.Column("actor", sa.Text),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("subject", sa.Text),
    sa.Column("site_id", sa.Uuid),
    sa.Column("entry", sa.Text, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
)
head = sa.Table(
    "head",
    _tables,
    sa.Column("chain_id", sa.Uuid, nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("at", _TIMESTAMP, nullable=False),
)
_PROTECTED = sa.text(
    "SELECT NOT has_table_privilege('audit.entries', 'INSERT, UPDATE, DELETE, TRUNCATE')"
    " AND NOT has_table_privilege('audit.head', 'INSERT, UPDATE, DELETE, TRUNCATE')"
)


_TOLD = sa.text("SELECT seq, extract(epoch FROM clock_timestamp() - at)::float8 AS age_s FROM audit_told")
_TELL = sa.text(
    "INSERT INTO audit_told (one, seq, at) VALUES (true, :seq, clock_timestamp())"
    " ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, at = excluded.at"
)


@dataclass(frozen=True, slots=True)
class Told:
    """Which entry the others were last told of, and how many seconds ago by the database's clock."""

    seq: int
    age_s: float


@dataclass(frozen=True, slots=True)
class Row:
    """An entry exactly as it was hashed, and its hash."""

    seq: int
    entry: str
    hash: bytes


async def head_of(session: AsyncSession, service: str) -> Statement:
    """The newest committed entry of the chain; seq 0 where there is none yet."""
    row = (await session.execute(select(head))).one()
    return Statement(service, row.chain_id, row.seq, row.hash.hex(), row.at)


async def is_protected(session: AsyncSession) -> bool:
    """Whether the role of this session is kept from changing the log."""
    return bool(await session.scalar(_PROTECTED))


async def has_grown(session: AsyncSession, after: int) -> bool:
    """Whether anything was done since, other than by the log itself."""
    told = select(entries.c.seq).where(entries.c.seq > after, entries.c.action.not_in(OWN_ACTIONS))
    return (await session.execute(told.limit(1))).first() is not None


async def told(session: AsyncSession) -> Told:
    """What any process of this service has told the others."""
    row = (await session.execute(_TOLD)).one_or_none()
    return Told(row.seq, row.age_s) if row else Told(0, inf)


async def tell(session: AsyncSession, seq: int) -> None:
    """Remember that they are told of it with this transaction."""
    await session.execute(_TELL, {"seq": seq})


async def last_about(session: AsyncSession, action: str, subject: str) -> str | None:
    """The newest entry of an action about a subject."""
    told = select(entries.c.entry).where(entries.c.subject == subject, entries.c.action == action)
    text: str | None = await session.scalar(told.order_by(entries.c.seq.desc()).limit(1))
    return text


async def span(session: AsyncSession, since: datetime | None, until: datetime | None) -> tuple[int, int]:
    """First and last number of the entries from ``since`` to before ``until``; first > last where there are none."""
    first = select(entries.c.seq).order_by(entries.c.at, entries.c.seq).limit(1)
    last = select(entries.c.seq).order_by(entries.c.at.desc(), entries.c.seq.desc()).limit(1)
    if since is not None:
        first = first.where(entries.c.at >= since)
    if until is not None:
        last = last.where(entries.c.at < until)
    end = await session.scalar(last) or 0
    return await session.scalar(first) or end + 1, end


async def rows(session: AsyncSession, first: int, last: int, limit: int) -> list[Row]:
    """Entries ``first`` to ``last``, at most ``limit``, in their order."""
    wanted = select(entries.c.seq, entries.c.entry, entries.c.hash).where(entries.c.seq.between(first, last))
    found = await session.execute(wanted.order_by(entries.c.seq).limit(limit))
    return [Row(row.seq, row.entry, row.hash) for row in found]


async def hash_before(session: AsyncSession, seq: int, chain_id: UUID) -> bytes:
    """What entry ``seq`` is chained to."""
    known: bytes | None = await session.scalar(select(entries.c.hash).where(entries.c.seq == seq - 1))
    return known if known is not None else genesis(chain_id)
