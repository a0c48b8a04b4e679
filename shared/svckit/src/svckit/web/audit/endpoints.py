"""HTTP of the audit log, the same in every service: search it, or take the chain out and check it (R-7.2.6)."""

import json
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query
from sqlalchemy import Select, select

from svckit.audit import repository
from svckit.audit.repository import entries
from svckit.audit.signing import signer_of
from svckit.web import (
    Page,
    PageQuery,
    Principal,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SafeStr,
    Schema,
    UtcDatetime,
    paginate,
    router,
)
from svckit.web.audit.errors import WholeChainOnly
from svckit.web.audit.schemas import AuditChainRead, AuditEntryRead, AuditHeadRead, ChainedEntry

endpoints = router("audit")

MOST = 1000

Since = Annotated[UtcDatetime | None, Query(description="Entries from this time on.")]
Until = Annotated[UtcDatetime | None, Query(description="Entries before this time.")]


@endpoints.get("/audit")
async def search_audit(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    since: Since = None,
    until: Until = None,
    actor: Annotated[SafeStr | None, Query(description="A label: user:<id>, station:<id>, system:<service>.")] = None,
    subject: Annotated[SafeStr | None, Query(description="The id of what it was done to.")] = None,
    action: Annotated[SafeStr | None, Query(description="A route or event type, or how it begins.")] = None,
    site_id: UUID | None = None,
) -> Page[AuditEntryRead]:
    """Who did what, newest first (R-X.2). Entries of the caller's sites."""
    statement = _within(select(*_COLUMNS).where(principal.in_scope(entries.c.site_id)), since, until)
    for column, value in ((entries.c.actor, actor), (entries.c.subject, subject), (entries.c.site_id, site_id)):
        if value is not None:
            statement = statement.where(column == value)
    if action is not None:
        statement = statement.where(entries.c.action.startswith(action, autoescape=True))
    found = await paginate(session, statement, page, order=(entries.c.seq.desc(),), schema=_Stored)
    return Page[AuditEntryRead](items=[_read(row) for row in found.items], next_cursor=found.next_cursor)


@endpoints.get("/audit/chain")
async def read_chain(
    session: ReadSessionDep,
    principal: PrincipalDep,
    runtime: RuntimeDep,
    since: Since = None,
    until: Until = None,
    after: Annotated[int, Query(ge=0, le=2**62, description="Go on after this number.")] = 0,
    limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
) -> AuditChainRead:
    """The entries exactly as they were hashed, in order: what `farwatch audit export` writes down."""
    _refuse_part(principal)
    head = await repository.head_of(session, runtime.service.source)
    first, last = await repository.span(session, since, until)
    start = max(first, after + 1)
    rows = await repository.rows(session, start, last, limit)
    return AuditChainRead(
        service=head.service,
        chain_id=head.chain_id,
        first=first,
        last=last,
        previous=(await repository.hash_before(session, start, head.chain_id)).hex(),
        entries=[ChainedEntry(entry=row.entry, hash=row.hash.hex()) for row in rows],
    )


@endpoints.get("/audit/head")
async def read_head(session: ReadSessionDep, principal: PrincipalDep, runtime: RuntimeDep) -> AuditHeadRead:
    """The end of the chain, signed: a checkpoint to keep elsewhere."""
    _refuse_part(principal)
    head = await repository.head_of(session, runtime.service.source)
    signer = signer_of(runtime.settings.audit_signing_key.get_secret_value())
    signature = signer.sign(head) if signer else None
    return AuditHeadRead(
        service=head.service,
        chain_id=head.chain_id,
        seq=head.seq,
        hash=head.hash,
        at=head.at,
        key_id=signature.key if signature else None,
        signature=signature.signature if signature else None,
        public_key=signer.public_key if signer else None,
        protected=await repository.is_protected(session),
    )


_COLUMNS = tuple(entries.c[name] for name in ("seq", "at", "actor", "action", "subject", "site_id", "entry", "hash"))


class _Stored(Schema):
    """A row as it is stored."""

    seq: int
    at: datetime
    actor: str | None
    action: str
    subject: str | None
    site_id: UUID | None
    entry: str
    hash: bytes


def _read(row: _Stored) -> AuditEntryRead:
    return AuditEntryRead(**{**dict(row), "entry": json.loads(row.entry), "hash": row.hash.hex()})


def _within(statement: Select[Any], since: datetime | None, until: datetime | None) -> Select[Any]:
    if since is not None:
        statement = statement.where(entries.c.at >= since)
    return statement if until is None else statement.where(entries.c.at < until)


def _refuse_part(principal: Principal) -> None:
    if principal.sites is not None:
        raise WholeChainOnly
