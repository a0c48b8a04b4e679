"""A tiny service of notes, with every kind of route the shell must serve."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import FastAPI, Query, Response
from pydantic import Field
from sqlalchemy import NullPool, insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Mapped, mapped_column

from svckit import audit
from svckit.core.clock import ManualClock
from svckit.core.errors import Conflict, NotFound
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database, Model, before_commit, uuid_pk
from svckit.db.database import asyncpg_url
from svckit.db.migrations import PLATFORM
from svckit.host.service import Service
from svckit.messaging import publish
from svckit.testing.databases import fresh_database
from svckit.testing.world import site
from svckit.web import (
    AUTHENTICATED,
    PUBLIC,
    SECRET_ANSWER,
    AccessTable,
    Code,
    FiniteFloat,
    IfMatch,
    Int64,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SafeStr,
    Schema,
    SessionDep,
    StaticKeys,
    Text,
    UtcDatetime,
    allow,
    batches,
    etag,
    paginate,
    require_version,
    router,
)

START = datetime(2026, 11, 23, tzinfo=UTC)
DDL = """CREATE TABLE notes (
        id uuid PRIMARY KEY, version bigint NOT NULL, title text NOT NULL, code text NOT NULL,
        extra jsonb NOT NULL, number bigint, created_at timestamptz NOT NULL,
        CONSTRAINT uq_notes_code UNIQUE (code),
        CONSTRAINT uq_notes_title UNIQUE (title) DEFERRABLE INITIALLY DEFERRED)"""


class Note(Model):
    __tablename__ = "notes"

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int] = mapped_column(default=1)
    title: Mapped[str]
    code: Mapped[str]
    extra: Mapped[dict[str, Any]]
    number: Mapped[int | None]
    created_at: Mapped[datetime]


class NoteCreate(Schema):
    title: SafeStr
    code: Code
    text: Text = ""
    number: Int64 | None = None
    plain: int = 0
    ratio: FiniteFloat = 0.0
    at: UtcDatetime | None = None
    extra: dict[str, Any] = Field(default_factory=dict)


class NoteRead(Schema):
    id: UUID
    version: int
    title: str
    code: str


class NotePatch(Schema):
    title: SafeStr


class NoteNotFound(NotFound):
    code = "note-not-found"
    en = "There is no note {id}. Check the number."
    zh = "没有便笺 {id}。请核对编号。"


class Refused(Conflict):
    code = "refused"
    en = "Refused."
    zh = "已拒绝。"


endpoints = router("notes")


@endpoints.post("/notes", status_code=201)
async def write_note(body: NoteCreate, session: SessionDep, response: Response, now: Now) -> NoteRead:
    """Write a note."""
    note = Note(version=1, title=body.title, code=body.code, extra=body.extra, number=body.number, created_at=now)
    session.add(note)
    await session.flush()
    etag(response, note.version)
    return NoteRead.model_validate(note)


ORDERS = {
    "newest": (Note.created_at.desc(), Note.id.desc()),
    "code": (Note.code,),
    "mixed": (Note.created_at.desc(), Note.code.asc()),
}


@endpoints.get("/notes")
async def list_notes(
    session: ReadSessionDep, page: PageQuery, by: Annotated[str, Query(pattern="^(newest|code|mixed)$")] = "newest"
) -> Page[NoteRead]:
    """The notes."""
    return await paginate(session, select(Note), page, order=ORDERS[by], schema=NoteRead)


@endpoints.get("/notes/{note_id}")
async def read_note(note_id: UUID, session: ReadSessionDep) -> NoteRead:
    """One note."""
    note = await session.get(Note, note_id)
    if note is None:
        raise NoteNotFound(id=note_id)
    return NoteRead.model_validate(note)


@endpoints.patch("/notes/{note_id}")
async def change_note(note_id: UUID, body: NotePatch, session: SessionDep, expected: IfMatch) -> NoteRead:
    """Change a note."""
    note = await session.get(Note, note_id)
    if note is None:
        raise NoteNotFound(id=note_id)
    require_version(expected, note.version)
    note.title, note.version = body.title, note.version + 1
    return NoteRead.model_validate(note)


@endpoints.post("/notes/refused")
async def write_and_refuse(body: NoteCreate, session: SessionDep, now: Now) -> NoteRead:
    """Write, then raise."""
    await session.execute(insert(Note).values(title=body.title, code=body.code, extra={}, created_at=now, version=1))
    raise Refused


@endpoints.post("/notes/overtaken")
async def write_and_be_overtaken(body: NoteCreate, session: SessionDep, now: Now) -> int:
    """Write, then lose ``number`` races; which try got through: a sequence counts, for it is not rolled back."""
    session.add(Note(version=1, title=body.title, code=body.code, extra={}, created_at=now))
    await session.flush()
    tries = await session.scalar(text("SELECT nextval('tries')"))
    if tries <= (body.number or 0):
        await session.execute(text("DO $$ BEGIN RAISE EXCEPTION 'overtaken' USING ERRCODE = '40001'; END $$"))
    return int(tries)


@endpoints.post("/notes/hooked")
async def act_before_the_commit(session: SessionDep) -> None:
    """Do everything in the last moment: publish, and tell the audit log what was done."""

    async def hook(session: AsyncSession) -> None:
        await publish(session, site("hooked", uuid7()))
        audit.note(subject="hooked")

    before_commit(session, hook)


@endpoints.post("/secrets", status_code=201, dependencies=[SECRET_ANSWER])
async def make_secret(body: NoteCreate, session: SessionDep, now: Now) -> dict[str, str]:
    """Make something whose secret is shown once."""
    session.add(Note(version=1, title=body.title, code=body.code, extra={}, created_at=now))
    return {"secret": "s3cret-" + body.code}


@endpoints.post("/bulk")
async def take_much(body: dict[str, Any]) -> dict[str, int]:
    """Take a large body."""
    return {"names": len(body)}


@endpoints.get("/me")
async def who_am_i(principal: PrincipalDep) -> dict[str, Any]:
    """The caller."""
    return {
        "label": principal.label,
        "name": principal.name,
        "roles": sorted(principal.roles),
        "sites": None if principal.sites is None else sorted(str(site) for site in principal.sites),
    }


@endpoints.get("/mine/{site_id}")
async def scoped(site_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> dict[str, bool]:
    """Whether a site is in the caller's scope, by Python and by SQL."""
    statement = select(Note.id).where(principal.in_scope(Note.id), Note.id == site_id)
    found = (await session.execute(statement)).first() is not None
    return {"may_see": principal.may_see(site_id), "found": found}


@endpoints.get("/idle")
async def idle() -> dict[str, bool]:
    """Nothing to do with the database."""
    return {"idle": True}


@endpoints.get("/query")
async def query(number: Int64, at: UtcDatetime | None = None, q: str = "") -> dict[str, int]:
    """Query parameters."""
    return {"number": number}


@endpoints.get("/boom")
async def boom() -> dict[str, bool]:
    """A fault of ours."""
    raise RuntimeError("the kettle is empty")


ACCESS = AccessTable(
    {
        "POST /notes": allow("writer"),
        "GET /notes": allow("writer", "reader"),
        "GET /notes/{note_id}": allow("writer", "reader"),
        "PATCH /notes/{note_id}": allow("writer"),
        "POST /notes/refused": allow("writer"),
        "POST /notes/overtaken": allow("writer"),
        "POST /notes/hooked": allow("writer"),
        "POST /secrets": allow("writer"),
        "POST /bulk": AUTHENTICATED,
        "GET /me": AUTHENTICATED,
        "GET /mine/{site_id}": AUTHENTICATED,
        "GET /idle": PUBLIC,
        "GET /query": PUBLIC,
        "GET /boom": PUBLIC,
    }
)


class SampleSettings(ServiceSettings):
    bulk_limit_bytes: int = 3_000_000


SERVICE = Service(
    name="sample",
    title="Sample",
    version="1.0",
    settings=SampleSettings,
    access=ACCESS,
    routers=(endpoints,),
    migrations="sample.migrations",
    body_limits={"POST /bulk": "bulk_limit_bytes"},
)


@dataclass
class Issuer:
    """Signs tokens like the built-in issuer."""

    kid: str = "k1"
    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def jwks(self) -> dict[str, Any]:
        key = jwt.algorithms.OKPAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        return {"keys": [{**key, "kid": self.kid, "alg": "EdDSA", "use": "sig"}]}

    def claims(self, **changed: Any) -> dict[str, Any]:
        now = datetime.now(UTC)
        claims = {
            "iss": "farwatch",
            "aud": "farwatch",
            "sub": "00000000-0000-7000-8000-000000000001",
            "name": "李雷",
            "type": "access",
            "iat": now,
            "exp": now + timedelta(minutes=5),
            "roles": ["writer"],
            "sites": "*",
        }
        return {name: value for name, value in (claims | changed).items() if value is not ...}

    def token(self, **changed: Any) -> str:
        return jwt.encode(self.claims(**changed), self.private, algorithm="EdDSA", headers={"kid": self.kid})


@dataclass
class Sample:
    """The running sample service."""

    app: FastAPI
    issuer: Issuer
    clock: ManualClock
    database: Database

    def client(self, token: str | None = None, **headers: str) -> httpx.AsyncClient:
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app), base_url="http://sample/api/sample/v1", headers=headers
        )

    async def in_batches(self, by: str, at_once: int) -> list[list[str]]:
        """The codes of all notes, batch by batch; what the session still holds of those before it is among them."""
        async with self.database.transaction() as session:
            parts = batches(session, select(Note), order=ORDERS[by], at_once=at_once)
            return [[note.code for note in session.identity_map.values()] async for _ in parts]

    def writer(self, **headers: str) -> httpx.AsyncClient:
        return self.client(self.issuer.token(), **headers)

    async def count(self, table: str = "notes") -> int:
        async with self.database.read() as session:
            return int((await session.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one())


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture(scope="session")
async def sample_url(postgres_server: str) -> AsyncIterator[str]:
    """One database for all these tests of a worker; `sample` empties it."""
    async with fresh_database(PLATFORM) as url:
        engine = create_async_engine(asyncpg_url(url), poolclass=NullPool)
        async with engine.begin() as connection:
            await connection.execute(text(DDL))
            await connection.execute(text("CREATE SEQUENCE tries OWNED BY notes.version"))
        await engine.dispose()
        yield url


@pytest.fixture
def sample_settings(sample_url: str) -> SampleSettings:
    return SampleSettings(database_url=sample_url)


Start = Callable[..., Awaitable[Sample]]


@pytest.fixture
async def start(issuer: Issuer, sample_settings: SampleSettings) -> AsyncIterator[Start]:
    """Starts the sample service with other settings."""
    async with AsyncExitStack() as stack:

        async def begin(**changed: Any) -> Sample:
            clock = ManualClock(START)
            chosen = sample_settings.model_copy(update=changed)
            app = SERVICE.app(chosen, role="api", keys=StaticKeys(issuer.jwks()), clock=clock)
            await stack.enter_async_context(app.router.lifespan_context(app))
            return Sample(app, issuer, clock, app.state.runtime.database)

        yield begin


@pytest.fixture
async def sample(start: Start) -> Sample:
    """The sample service on a database with its table."""
    running = await start()
    async with running.database.engine.begin() as connection:
        await connection.execute(text("TRUNCATE notes, idempotency_keys RESTART IDENTITY"))
    return running


NoteMaker = Callable[..., dict[str, Any]]


def note(code: str = "a", **changed: Any) -> dict[str, Any]:
    return {"title": f"title {code}", "code": code, **changed}


@pytest.fixture
def make_note() -> NoteMaker:
    return note
