"""Witnesses: services tell one another how far their logs have come, each into its own log (P6).

Somebody who owns one database can rewrite its whole chain, or cut its end, without a trace in it. The heads that other
services have seen, and the checkpoints signed with a key that no database knows, tell.
"""

import asyncio
import json
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.audit import AuditHeadAdvanced
from svckit.audit import repository
from svckit.audit.domain import CHECKPOINT, WITNESSED, Statement, entry
from svckit.audit.signing import Signature, signer_of
from svckit.audit.transaction_log import add, skip_event_entries
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.core.waiting import happens_within
from svckit.db.database import Database
from svckit.db.session import SOURCE
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.messaging.publishing import publish

log = get_logger("svckit.audit")

_ONE_AT_A_TIME = text("SELECT pg_try_advisory_xact_lock(:key)")
_LOCK_KEY = 0x4657_0003
_LOOK_EVERY_S = 5.0
MUCH = 1000
"""So many new entries are told at once."""


class HeadPublisher:
    """Publishes how far the log has come while it grows: every ``audit_witness_every_s``, and after `MUCH` entries.
    However many processes the service has, one of them does it.
    """

    def __init__(self, database: Database, settings: ServiceSettings) -> None:
        self._database = database
        self._every_s = settings.audit_witness_every_s
        self._signer = signer_of(settings.audit_signing_key.get_secret_value())

    async def run(self, stopping: asyncio.Event) -> None:
        """Publish until ``stopping`` is set."""
        said, seen, retry_log = False, 0, RetryLog(log, "audit.head_not_told")
        while not stopping.is_set():
            try:
                said = said or await _say_protection(self._database)
                seen = await self.publish(seen)
            except DATABASE_ERRORS as error:
                retry_log.failed(error)
            await happens_within(stopping, min(_LOOK_EVERY_S, self._every_s))

    async def publish(self, seen: int = 0) -> int:
        """Sign and publish the head if it is time to; the number of the last entry this process has seen.

        Also if the log has gone back behind what it had ``seen``: the others then write down what they know.
        """
        async with self._database.transaction() as session:
            head = await repository.head_of(session, self._database.source)
            gone_back = head.seq < seen
            if gone_back:
                _alarm(head, "audit-log-went-back")
            if not await session.scalar(_ONE_AT_A_TIME, {"key": _LOCK_KEY}):
                return seen
            told = await repository.told(session)
            metrics.AUDIT_HEAD.set(told.seq)
            if not gone_back and not await _is_worth_telling(session, head, told, self._every_s):
                return head.seq
            await self._publish(session, head)
        metrics.AUDIT_HEAD.set(head.seq)
        return head.seq

    async def _publish(self, session: AsyncSession, head: Statement) -> None:
        signature = self._signer.sign(head) if self._signer else None
        skip_event_entries(session)
        if signature:
            add(session, _entry(CHECKPOINT, head.service, head, signature))
        await publish(session, _event(head, signature), at=head.at, clause="R-7.2.6")
        await repository.tell(session, head.seq)


async def _is_worth_telling(session: AsyncSession, head: Statement, told: repository.Told, every_s: float) -> bool:
    """Whether there is news since any process of the service told the others, and much of it or some time passed."""
    least = MUCH if told.age_s < every_s else 1
    return head.seq >= told.seq + least and await repository.has_grown(session, told.seq)


async def witness(session: AsyncSession, message: Message[AuditHeadAdvanced], now: datetime) -> None:
    """Write into our own log how far another service's log has come; notice one that has gone back."""
    event, own = message.event, str(session.info[SOURCE])
    if event.service == own:
        return
    head = Statement(event.service, event.chain_id, event.seq, event.hash, event.at)
    known = await _known(session, head)
    if known is not None and (known.seq, known.hash) == (head.seq, head.hash):
        return
    problem = _problem(known, head)
    if problem:
        _alarm(head, problem)
    signature = Signature(event.key_id, event.signature) if event.key_id and event.signature else None
    add(session, _entry(WITNESSED, own, head, signature, problem))


def _alarm(head: Statement, problem: str) -> None:
    log.error("audit.chain_broken", service=head.service, seq=head.seq, problem=problem)
    metrics.AUDIT_BROKEN.labels(head.service).inc()


def _problem(known: Statement | None, head: Statement) -> str | None:
    if known is None or head.at < known.at:
        return None
    if head.seq < known.seq:
        return "audit-log-went-back"
    return "audit-log-rewritten" if head.seq == known.seq and head.hash != known.hash else None


async def _known(session: AsyncSession, head: Statement) -> Statement | None:
    text_ = await repository.last_about(session, WITNESSED, str(head.chain_id))
    if text_ is None:
        return None
    said: dict[str, Any] = json.loads(text_)["details"]
    return Statement(head.service, head.chain_id, said["seq"], said["hash"], datetime.fromisoformat(said["at"]))


def _entry(action: str, service: str, head: Statement, signature: Signature | None, problem: str | None = None) -> str:
    details = {
        "service": head.service,
        "seq": head.seq,
        "hash": head.hash,
        "at": head.at.isoformat(),
        "key": signature.key if signature else None,
        "signature": signature.signature if signature else None,
    }
    return entry(
        service=service,
        actor=f"system:{service}",
        action=action,
        subject=str(head.chain_id),
        outcome="failed" if problem else "succeeded",
        problem=problem,
        details=details,
    )


def _event(head: Statement, signature: Signature | None) -> AuditHeadAdvanced:
    return AuditHeadAdvanced(
        version=head.seq,
        chain_id=head.chain_id,
        service=head.service,
        seq=head.seq,
        hash=head.hash,
        at=head.at,
        key_id=signature.key if signature else None,
        signature=signature.signature if signature else None,
    )


async def _say_protection(database: Database) -> bool:
    async with database.read() as session:
        protected = await repository.is_protected(session)
    metrics.AUDIT_PROTECTED.set(protected)
    if not protected:
        log.warning("audit.unprotected", advice="run `migrate` with FW_MIGRATIONS_DATABASE_URL, docs/audit.md")
    return True
