"""The statement of hot paths says what the pure rule says; the table keeps what was written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.core.ids import uuid7
from svckit.db import Database
from svckit.figures import Figures, InForce, domain, in_force, repository, schema
from svckit.figures.domain import Scope, StoredVersion

pytestmark = pytest.mark.own_database  # it makes tables of its own

START = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass(frozen=True)
class Sample:
    wait_s: int = 60
    tries: int = 3


SAMPLE = Figures(kind="sample", model=Sample)


class _Executing:
    """Keeps what a migration would run."""

    def __init__(self) -> None:
        self.statements: list[str] = []

    def execute(self, statement: str) -> None:
        self.statements.append(statement)


async def _tables(session: AsyncSession) -> None:
    op = _Executing()
    schema.create_v1(op)
    for statement in (*op.statements, "CREATE TABLE sites (id uuid PRIMARY KEY, kind text, active boolean)"):
        await session.execute(text(statement))


def _lives() -> Iterator[tuple[tuple[int, bool], ...]]:
    """Every life of up to three versions: when each begins, and whether it ends the values."""
    for length in range(4):
        yield from product(product((0, 1, 2), (False, True)), repeat=length)


def _versions(scope: Scope, scope_id: str, life: tuple[tuple[int, bool], ...]) -> list[StoredVersion]:
    one = StoredVersion(
        scope=scope, scope_id=scope_id, version=1, values={}, effective_from=START, changed_by="x", changed_at=START
    )
    name = "wait_s" if scope == "site" else "tries"
    return [
        replace(
            one,
            version=number,
            values={} if ended else {name: 100 + number, "later": 1},
            effective_from=START + timedelta(hours=hour),
            ended=ended,
        )
        for number, (hour, ended) in enumerate(life, start=1)
    ]


async def test_the_statement_and_the_pure_rule_agree(database: Database) -> None:
    lives: dict[UUID, list[StoredVersion]] = {}
    async with database.transaction() as session:
        await _tables(session)
        of_type = _versions("site_type", "idc", ((0, False), (2, False)))
        for version in of_type:
            await repository.add(session, "sample", [version])
        for life in _lives():
            site_id = uuid7()
            lives[site_id] = _versions("site", str(site_id), life)
            await session.execute(text("INSERT INTO sites VALUES (:id, 'idc', true)"), {"id": site_id})
            for version in lives[site_id]:
                await repository.add(session, "sample", [version])
                await repository.add(session, "another", [replace(version, values={"wait_s": 1}, ended=False)])
        for hour in (-1, 0, 1, 2):
            at = START + timedelta(hours=hour)
            found = await in_force(session, SAMPLE, lives, at)
            assert found == {site_id: _expected(life, of_type, at) for site_id, life in lives.items()}
    assert len(lives) == 1 + 6 + 36 + 216


def _expected(own: list[StoredVersion], of_type: list[StoredVersion], at: datetime) -> InForce[Sample]:
    layers = [one for one in (domain.in_force(of_type, at), domain.in_force(own, at)) if one is not None]
    return InForce(SAMPLE.resolved(layers), {one.scope: one.version for one in layers})


async def test_a_site_of_unknown_type_has_its_own_values_and_the_defaults(database: Database) -> None:
    async with database.transaction() as session:
        await _tables(session)
        site_id = uuid7()
        [own] = _versions("site", str(site_id), ((0, False),))
        await repository.add(session, "sample", [own])
        found = await in_force(session, SAMPLE, {site_id}, START)
    assert found == {site_id: InForce(Sample(wait_s=101), {"site": 1})}


@pytest.mark.parametrize("change", ["UPDATE figures SET version = 7", "DELETE FROM figures"])
async def test_a_version_is_not_rewritten(database: Database, change: str) -> None:
    async with database.transaction() as session:
        await _tables(session)
        [own] = _versions("site", "x", ((0, False),))
        await repository.add(session, "sample", [own])
    with pytest.raises(DBAPIError, match="append-only"):
        async with database.transaction() as session:
            await session.execute(text(change))


async def test_what_the_former_release_writes_is_the_next_version(database: Database) -> None:
    op = _Executing()
    schema.follow_v1(op, kind="sample", table="former", defaults={"wait_s": 60, "tries": 3})
    site = uuid7()
    async with database.transaction() as session:
        await _tables(session)
        await session.execute(text("CREATE TABLE former (site_id uuid, version int, wait_s int, tries int)"))
        await session.execute(text("INSERT INTO former VALUES (:site, 4, 90, 3)"), {"site": site})
        for statement in op.statements:
            await session.execute(text(statement))
        await session.execute(text("UPDATE former SET version = 5, tries = 9"))
        await session.execute(text("DELETE FROM former"))
        found = (await repository.versions(session, "sample", "site", [str(site)]))[str(site)]
    assert [(one.version, one.values, one.ended) for one in found] == [
        (4, {"wait_s": 90}, False),
        (5, {"wait_s": 90, "tries": 9}, False),
        (6, {}, True),
    ]
