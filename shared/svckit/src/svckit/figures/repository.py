"""Every query about policy values."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db import CompiledStatement
from svckit.db.model import NAMING
from svckit.figures.declaration import Figures, InForce
from svckit.figures.domain import Scope, StoredVersion
from svckit.web import Principal

P = TypeVar("P")
_TIMESTAMP = sa.DateTime(timezone=True)
metadata = sa.MetaData(naming_convention=NAMING)
table = sa.Table(
    "figures",
    metadata,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("scope", sa.Text, primary_key=True),
    sa.Column("scope_id", sa.Text, primary_key=True),
    sa.Column("version", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("values", JSONB, nullable=False),
    sa.Column("effective_from", _TIMESTAMP, nullable=False),
    sa.Column("changed_by", sa.Text, nullable=False),
    sa.Column("changed_at", _TIMESTAMP, nullable=False),
    sa.Column("ended", sa.Boolean, nullable=False),
)
sites = sa.table("sites", sa.column("id", sa.Uuid), sa.column("kind", sa.Text), sa.column("active", sa.Boolean))
_COLUMNS = tuple(column for column in table.c if column.name != "kind")
_LOCK = sa.text(
    "SELECT pg_advisory_xact_lock(hashtextextended(wanted.name, 0)) FROM unnest(:names) AS wanted (name)"
).bindparams(sa.bindparam("names", type_=sa.ARRAY(sa.Text)))


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What policy values ask of a site. ``type``: None while it is not known here."""

    type: str | None
    active: bool


def layers_sql(kind: str, *, site: str, at: str) -> str:
    """An SQL expression for what is in force at a site: the text that `Figures.of_layers` reads, null where nothing is.

    ``site`` and ``at`` are SQL expressions. For statements of hot paths, which ask for several things at once; each
    layer is one step backwards on the primary key.
    """
    return f"""(
        SELECT json_object_agg(layer.scope, json_build_object('version', set_.version, 'values', set_."values"))::text
        FROM (VALUES ('site_type', (SELECT sites.kind FROM sites WHERE sites.id = {site})), ('site', ({site})::text))
            AS layer (scope, scope_id)
        CROSS JOIN LATERAL (
            SELECT figures.version, figures."values" FROM figures
            WHERE figures.kind = '{kind}' AND figures.scope = layer.scope AND figures.scope_id = layer.scope_id
                AND figures.effective_from <= {at}
            ORDER BY figures.version DESC LIMIT 1
        ) AS set_
    )"""  # noqa: S608  the expressions are our own


@lru_cache
def _in_force(kind: str) -> CompiledStatement:
    layers = layers_sql(kind, site="wanted.id", at=":at")
    statement = f"SELECT wanted.id, {layers} AS layers FROM unnest(:sites) AS wanted (id)"  # noqa: S608  our own texts
    return CompiledStatement(
        sa.text(statement).bindparams(
            sa.bindparam("sites", type_=sa.ARRAY(sa.Uuid)), sa.bindparam("at", type_=_TIMESTAMP)
        )
    )


async def in_force(
    session: AsyncSession, figures: Figures[P], site_ids: Collection[UUID], at: datetime
) -> dict[UUID, InForce[P]]:
    """What holds at each of the sites at ``at``: one statement, however many there are."""
    rows = await _in_force(figures.kind).rows(session, {"sites": list(site_ids), "at": at})
    return {row["id"]: figures.of_layers(row["layers"]) for row in rows}


async def site_facts(session: AsyncSession, site_ids: Collection[UUID]) -> dict[UUID, SiteFacts]:
    """The type of each site and whether it is in service; without those that have not been heard of."""
    known = sa.select(sites.c.id, sites.c.kind, sites.c.active).where(sites.c.id.in_(site_ids))
    return {row.id: SiteFacts(row.kind, row.active is not False) for row in await session.execute(known)}


async def lock(session: AsyncSession, kind: str, scope: Scope, scope_ids: Collection[str]) -> None:
    """Changes of these scopes take turns until the transaction ends; there may be no rows to lock yet.

    Always in one order, so that two requests about the same sites wait for each other and never in a circle.
    """
    names = [f"figures/{kind}/{scope}/{scope_id}" for scope_id in sorted(scope_ids)]
    await session.execute(_LOCK, {"names": names})


async def versions(
    session: AsyncSession, kind: str, scope: Scope, scope_ids: Collection[str]
) -> dict[str, list[StoredVersion]]:
    """All versions of each of these scopes, oldest first."""
    found = sa.select(*_COLUMNS).where(table.c.kind == kind, table.c.scope == scope, table.c.scope_id.in_(scope_ids))
    rows = await session.execute(found.order_by(table.c.version))
    each: dict[str, list[StoredVersion]] = {scope_id: [] for scope_id in scope_ids}
    for row in rows.mappings():
        each[row["scope_id"]].append(StoredVersion(**row))
    return each


async def add(session: AsyncSession, kind: str, added: Collection[StoredVersion]) -> None:
    """Append these versions."""
    rows = [{column.name: getattr(version, column.name) for column in _COLUMNS} for version in added]
    await session.execute(sa.insert(table), [{"kind": kind, **row} for row in rows])


def set_now(kind: str, scope: Scope, principal: Principal) -> sa.Select[Any]:
    """The newest version of every scope that has values of its own, of the caller's sites."""
    newer = table.alias("newer")
    same = (newer.c.kind == table.c.kind, newer.c.scope == table.c.scope, newer.c.scope_id == table.c.scope_id)
    outdated = sa.exists().where(*same, newer.c.version > table.c.version)
    found = sa.select(*_COLUMNS).where(table.c.kind == kind, table.c.scope == scope, ~table.c.ended, ~outdated)
    if scope == "site" and principal.sites is not None:
        found = found.where(table.c.scope_id.in_(sorted(map(str, principal.sites))))
    return found


def history(kind: str, scope: Scope, scope_id: str) -> sa.Select[Any]:
    """Every version of one scope."""
    return sa.select(*_COLUMNS).where(table.c.kind == kind, table.c.scope == scope, table.c.scope_id == scope_id)


NEWEST_FIRST: Sequence[Any] = (table.c.version.desc(),)
BY_SCOPE: Sequence[Any] = (table.c.scope_id.asc(),)
