"""The outbox rows of a transaction: collected while it runs, written by its last statement."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, Text, Uuid, bindparam
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.elements import BindParameter

from svckit.db.session import refuse_when_over

_PENDING = "svckit.outbox"

INSERT = """
INSERT INTO outbox (id, topic, key, type, payload, headers)
SELECT id, topic, key, type, payload, CAST(headers AS jsonb)
FROM unnest(:ids, :topics, :keys, :types, :payloads, :headers) WITH ORDINALITY
    AS said (id, topic, key, type, payload, headers, place)
ORDER BY place
"""
PARAMETERS: tuple[BindParameter[Any], ...] = (
    bindparam("ids", type_=ARRAY(Uuid)),
    *(bindparam(name, type_=ARRAY(Text)) for name in ("topics", "keys", "types", "headers")),
    bindparam("payloads", type_=ARRAY(LargeBinary)),
)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One event on its way out: the record's topic, key, value and headers as they will stand on the bus."""

    id: UUID
    topic: str
    key: str
    type: str
    payload: bytes
    headers: dict[str, str]


def add_outbox(session: AsyncSession, row: OutboxRow) -> None:
    """Queue a row; rows keep their order. Raises `TransactionOver`."""
    refuse_when_over(session)
    session.info.setdefault(_PENDING, []).append(row)


def take_outbox(session: AsyncSession) -> list[OutboxRow]:
    """The queued rows, once."""
    rows: list[OutboxRow] = session.info.pop(_PENDING, [])
    return rows


def arguments(rows: Sequence[OutboxRow]) -> dict[str, list[Any]]:
    """The rows as `INSERT` takes them."""
    return {
        "ids": [row.id for row in rows],
        "topics": [row.topic for row in rows],
        "keys": [row.key for row in rows],
        "types": [row.type for row in rows],
        "payloads": [row.payload for row in rows],
        "headers": [json.dumps(row.headers) for row in rows],
    }
