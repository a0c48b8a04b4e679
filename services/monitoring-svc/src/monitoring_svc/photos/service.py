"""Use cases of photos: one is received, drawn anew and kept; one is looked at; answers name them."""

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.inspections.domain import claimed
from monitoring_svc.photos import repository
from monitoring_svc.photos.domain import Mark, Subject
from monitoring_svc.photos.errors import PhotoIdTaken, PhotoNotFound
from monitoring_svc.photos.models import Photo
from monitoring_svc.photos.tools import PhotoTools
from monitoring_svc.projections.models import Site
from svckit.db import Database
from svckit.files import STORED_TYPE, Picture, require_picture_type, whole
from svckit.web import Principal

Find = Callable[[AsyncSession, UUID, Principal], Awaitable[Subject]]
"""Finds what a photo belongs to, among what the caller may see."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A photo as a device sends it, under the id that the device gave it."""

    id: UUID
    subject_id: UUID
    content: bytes
    content_type: str
    taken_at: datetime | None

    @property
    def sha256(self) -> str:
        """The hash of what was sent."""
        return hashlib.sha256(self.content).hexdigest()


async def receive(
    database: Database,
    session: AsyncSession,
    tools: PhotoTools,
    find: Find,
    sent: Sent,
    principal: Principal,
    now: datetime,
) -> tuple[Photo, bool]:
    """Keep a photo, and whether it is new: the same one again is answered as before.

    Nothing of the database is held while it is drawn anew: many phones at once leave the others their connections.
    """
    async with database.read() as looking:
        subject = await find(looking, sent.subject_id, principal)
        require_picture_type(sent.content_type)
        there = await repository.by_id(looking, sent.id)
        if there is not None:
            return _same(there, sent), False
        if subject.refusal is not None:
            raise subject.refusal
        site = await looking.get(Site, subject.site_id)
    taken_at = claimed(sent.taken_at, now)
    picture = await tools.pictures.redraw(sent.content, _mark(subject, site, principal, taken_at, now).lines)
    photo = _photo(sent, subject, picture, principal, taken_at, now)
    if not await repository.add(session, photo):
        return await _brought_by_another(session, sent), False
    await tools.storage.put(photo.key, whole(picture.content), tools.most_bytes)
    await tools.storage.put(photo.small_key, whole(picture.small), tools.most_bytes)
    return photo, True


async def get(session: AsyncSession, photo_id: UUID, principal: Principal) -> Photo:
    """The photo, or `PhotoNotFound` where it is missing or of a foreign site."""
    photo = await repository.find(session, principal, photo_id)
    if photo is None:
        raise PhotoNotFound(id=photo_id)
    return photo


async def content(tools: PhotoTools, photo: Photo, *, small: bool) -> AsyncIterator[bytes]:
    """What it shows."""
    return await tools.storage.get(photo.small_key if small else photo.key)


async def remove_unnamed(database: Database, tools: PhotoTools, before: datetime, most: int) -> int:
    """Remove photos that no answer names and that were received before then; how many.

    The content goes first: where that fails the row is still there, and the next time does it.
    """
    async with database.transaction() as session:
        found: Collection[Photo] = await repository.lock_unnamed(session, before, most)
        for photo in found:
            await tools.storage.delete(photo.key)
            await tools.storage.delete(photo.small_key)
            await session.delete(photo)
    return len(found)


def _same(photo: Photo, sent: Sent) -> Photo:
    """The photo that is there, where the same is sent again."""
    if (photo.subject_id, photo.original_sha256) != (sent.subject_id, sent.sha256):
        raise PhotoIdTaken
    return photo


async def _brought_by_another(session: AsyncSession, sent: Sent) -> Photo:
    there = await repository.by_id(session, sent.id)
    if there is None:
        raise PhotoIdTaken
    return _same(there, sent)


def _mark(subject: Subject, site: Site | None, principal: Principal, taken_at: datetime | None, now: datetime) -> Mark:
    name, timezone = (site.name, site.timezone) if site else ("", "UTC")
    return Mark(name, subject.name, principal.name or "", timezone, taken_at, now)


def _photo(
    sent: Sent,
    subject: Subject,
    picture: Picture,
    principal: Principal,
    taken_at: datetime | None,
    now: datetime,
) -> Photo:
    return Photo(
        id=sent.id,
        site_id=subject.site_id,
        subject_type=subject.type,
        subject_id=subject.id,
        original_sha256=sent.sha256,
        sha256=hashlib.sha256(picture.content).hexdigest(),
        size=len(picture.content),
        media_type=STORED_TYPE,
        width=picture.width,
        height=picture.height,
        taken_at=taken_at,
        received_at=now,
        created_by=principal.id,
        created_by_name=principal.name,
        hold=subject.stays,
    )
