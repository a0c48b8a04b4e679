"""What libraries do not document is used in known places, tried at the start, and bounded in `pyproject.toml`."""

import tomllib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
import uvicorn
from aiokafka import AIOKafkaProducer
from aiokafka.producer.sender import Sender
from hypothesis import core
from pydantic_core import core_schema
from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection
from sqlalchemy.sql import operators
from sqlalchemy.sql.compiler import SQLCompiler

from svckit.core.dependency_checks import DependencyChanged, DependencyCheck, require
from svckit.db import asyncpg_adapter, compiled_statement
from svckit.host import service, uvicorn_server
from svckit.messaging.bus import kafka_producer
from svckit.messaging.bus.kafka import KafkaBus
from svckit.testing import repeating
from svckit.web import pages, types
from svckit.web.unit_of_work import UnitOfWorkRoute

CHECKS = (
    asyncpg_adapter.CHECK,
    compiled_statement.CHECK,
    pages.CHECK,
    types.CHECK,
    service.CHECK,
    uvicorn_server.CHECK,
    kafka_producer.CHECK,
    repeating.CHECK,
)
Change = Callable[[pytest.MonkeyPatch], None]


def _begins_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.delattr(AsyncAdapt_asyncpg_connection, "_start_transaction")


def _judges_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Connection, "_handle_dbapi_exception", lambda self, error: None)


def _fills_in_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SQLCompiler, "insert_prefetch", (), raising=True)
    patch.setattr(SQLCompiler, "__setattr__", _without_prefetch, raising=False)


def _without_prefetch(self: object, name: str, value: object) -> None:
    if name != "insert_prefetch":
        object.__setattr__(self, name, value)


def _orders_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(operators, "desc_op", object())


def _lenient(patch: pytest.MonkeyPatch) -> None:
    """As if "strict" were said elsewhere: what is written into the core schema has no effect any more."""

    class _Unread(types.Schema):
        number: int

        @classmethod
        def __get_pydantic_core_schema__(cls, source: object, handler: object) -> core_schema.CoreSchema:
            return handler(source)  # type: ignore[operator, no-any-return]

    patch.setattr(types, "_Sample", _Unread)


def _reads_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(UnitOfWorkRoute, "takes_json", False)


def _starts_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(uvicorn.Server, "startup", lambda self: None)


def _gives_up_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Sender, "close", lambda self: None)


def _keeps_no_sender(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(AIOKafkaProducer, "__init__", lambda self: None)


def _seeds_otherwise(patch: pytest.MonkeyPatch) -> None:
    patch.delattr(core, "global_force_seed")


CHANGES: list[tuple[DependencyCheck, Change]] = [
    (asyncpg_adapter.CHECK, _begins_otherwise),
    (asyncpg_adapter.CHECK, _judges_otherwise),
    (compiled_statement.CHECK, _fills_in_otherwise),
    (pages.CHECK, _orders_otherwise),
    (types.CHECK, _lenient),
    (service.CHECK, _reads_otherwise),
    (uvicorn_server.CHECK, _starts_otherwise),
    (kafka_producer.CHECK, _gives_up_otherwise),
    (kafka_producer.CHECK, _keeps_no_sender),
    (repeating.CHECK, _seeds_otherwise),
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: f"{check.library}: {check.use}")
def test_each_use_holds_with_what_is_installed(check: DependencyCheck) -> None:
    require((check,))


@pytest.mark.parametrize(("check", "change"), CHANGES, ids=[change.__name__ for _, change in CHANGES])
def test_a_library_that_has_changed_is_named_with_both_versions(
    check: DependencyCheck, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(monkeypatch)
    with pytest.raises(DependencyChanged) as changed:
        require((check,))
    assert f"{check.library} {version(check.library)} has changed" in str(changed.value)
    assert f"written for {check.library}{check.versions}" in str(changed.value)


async def test_a_bus_of_another_library_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    _gives_up_otherwise(monkeypatch)
    with pytest.raises(DependencyChanged, match="aiokafka"):
        await KafkaBus("kafka://127.0.0.1:1", client_id="x").start()


def test_what_is_checked_is_bounded_by_the_distribution() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["testing"]]
    for check in CHECKS:
        [requirement] = [one for one in declared if one.replace("[asyncio]", "") == f"{check.library}{check.versions}"]
        assert "<" in requirement
