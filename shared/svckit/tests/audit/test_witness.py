"""Services remember how far the logs of others have come, and notice one that goes back or was rewritten (P6)."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from contracts import Envelope, Message
from contracts.audit import AuditHeadAdvanced
from farwatch.audit.chain import Statement as CheckersStatement
from svckit.audit import repository
from svckit.audit.domain import Statement
from svckit.audit.signing import signer_of
from svckit.audit.witness import witness
from svckit.db import Database
from svckit.testing.logs import recorded_logs

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CHAIN = uuid4()


def head(seq: int, hash_: str = "a", *, minutes: int = 0, service: str = "roster-svc") -> Message[AuditHeadAdvanced]:
    event = AuditHeadAdvanced(
        version=seq, chain_id=CHAIN, service=service, seq=seq, hash=hash_ * 64, at=NOW + timedelta(minutes=minutes)
    )
    envelope = Envelope(uuid4(), event.type, "/roster-svc", event.key, NOW, event.dataschema())
    return Message(event, envelope)


async def seen(database: Database, *heads: Message[AuditHeadAdvanced]) -> list[dict[str, Any]]:
    """What the log says after these heads were told, in this order."""
    for message in heads:
        async with database.transaction() as session:
            await witness(session, message, NOW)
    async with database.read() as session:
        return [json.loads(row.entry) for row in await repository.rows(session, 1, 100, 100)]


@pytest.mark.clause("R-7.2.6", part="witness")
async def test_what_another_log_has_come_to_is_written_down(database: Database) -> None:
    (entry,) = await seen(database, head(7))
    assert (entry["action"], entry["subject"], entry["outcome"]) == ("audit.witnessed", str(CHAIN), "succeeded")
    assert entry["details"] == {"service": "roster-svc", "seq": 7, "hash": "a" * 64, "at": NOW.isoformat()}


async def test_what_is_told_again_is_written_down_once_and_its_own_head_never(database: Database) -> None:
    assert len(await seen(database, head(7), head(7), head(9, service="sample-svc"))) == 1


@pytest.mark.parametrize(
    ("later", "problem"),
    [
        (head(5, "b", minutes=9), "audit-log-went-back"),
        (head(7, "b", minutes=9), "audit-log-rewritten"),
        (head(9, "b", minutes=9), None),
        (head(5, "b", minutes=-9), None),
    ],
    ids=["cut off", "rewritten", "grown", "an old one that comes late"],
)
async def test_a_log_that_goes_back_or_is_rewritten_is_noticed(
    database: Database, later: Message[AuditHeadAdvanced], problem: str | None
) -> None:
    with recorded_logs() as logs:
        entry = (await seen(database, head(7), later))[-1]
    assert entry.get("problem") == problem
    assert entry["outcome"] == ("failed" if problem else "succeeded")
    assert [line["event"] for line in logs.unexpected()] == (["audit.chain_broken"] if problem else [])


def test_a_checkpoint_signed_by_a_service_is_good_for_the_checker_who_shares_no_code_with_it() -> None:
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    signer = signer_of(pem)
    assert signer is not None
    statement = Statement("roster-svc", CHAIN, 7, "a" * 64, NOW)
    signature = signer.sign(statement)
    said = {"service": "roster-svc", "seq": 7, "hash": "a" * 64, "at": "2026-11-23T16:00:00+08:00"}
    checked = CheckersStatement.read("roster-svc", str(CHAIN), {**said, "signature": signature.signature})
    assert checked.is_signed_with(signer.public_key)
    assert not CheckersStatement.read(
        "x", str(CHAIN), {**said, "seq": 8, "signature": signature.signature}
    ).is_signed_with(signer.public_key)


def test_only_an_ed25519_key_signs() -> None:
    assert signer_of("") is None
    with pytest.raises(ValueError, match=r"PEM|Ed25519|deserialize"):
        signer_of("no key")
