"""Use cases of archives: sealing the manifest of a shift, reading it, and verifying it (R-4.3.2a)."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shift_archives import repository
from roster_svc.shift_archives.domain import Header, Record, compare, keep_until, manifest
from roster_svc.shift_archives.errors import ArchiveNotFound
from roster_svc.shift_archives.models import ShiftArchive
from roster_svc.shift_archives.schemas import ArchiveDifference, ArchivedRecord, ArchiveRead, ArchiveVerification
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from svckit.core.content import digest, utc_text
from svckit.web import Principal


async def seal(session: AsyncSession, shift: Shift, policy: DutyPolicy, now: datetime) -> ShiftArchive:
    """Write the manifest of a shift that is archived now, as the next one of its site."""
    await shifts.hold_site(session, shift.site_id)
    newest = await repository.newest(session, shift.site_id)
    header = Header(
        shift_id=shift.id,
        site_id=shift.site_id,
        number=newest.number + 1 if newest else 1,
        previous=newest.sha256 if newest else None,
        archived_at=now,
        keep_until=keep_until(now, policy.archive_keep_months),
        missing=shift.archive_missing or (),
    )
    records = await repository.records_of(session, shift.id)
    text = manifest(header, await repository.places_of(session, shift), records)
    archive = ShiftArchive(
        shift_id=shift.id,
        site_id=shift.site_id,
        number=header.number,
        archived_at=now,
        keep_until=header.keep_until,
        records=len(records),
        sealed=text,
        sha256=digest(text),
        previous_sha256=header.previous,
    )
    session.add(archive)
    await session.flush()
    return archive


async def read(session: AsyncSession, shift_id: UUID, principal: Principal) -> ArchiveRead:
    """The manifest as it was sealed, or `ArchiveNotFound`."""
    archive = await _get(session, shift_id, principal)
    said = json.loads(archive.sealed)
    shown = {name: value for name, value in said.items() if name in ArchiveRead.model_fields}
    return ArchiveRead.model_validate(
        {**shown, "sha256": archive.sha256, "previous_sha256": archive.previous_sha256, "sealed": archive.sealed}
    )


async def verify(session: AsyncSession, shift_id: UUID, principal: Principal, now: datetime) -> ArchiveVerification:
    """Hash everything again: the text, the link to the archive before, and each record; name what differs."""
    archive = await _get(session, shift_id, principal)
    said = json.loads(archive.sealed)
    sealed = [Record(**one) for one in said["records"]]
    verdict = compare(sealed, await repository.records_of(session, shift_id))
    before = await repository.before(session, archive)
    text_intact = digest(archive.sealed) == archive.sha256 and _says_the_row(said, archive)
    chain_intact = archive.previous_sha256 == (before.sha256 if before else None)
    return ArchiveVerification(
        shift_id=shift_id,
        verified_at=now,
        intact=text_intact and chain_intact and not verdict.differences,
        text_intact=text_intact,
        chain_intact=chain_intact,
        records=len(sealed),
        differences=[ArchiveDifference(**_told(one), found=found) for found, one in verdict.differences],
        added=[ArchivedRecord(**_told(one)) for one in verdict.added],
    )


def _says_the_row(said: dict[str, Any], archive: ShiftArchive) -> bool:
    row = {
        "shift_id": str(archive.shift_id),
        "site_id": str(archive.site_id),
        "number": archive.number,
        "previous": archive.previous_sha256,
        "archived_at": utc_text(archive.archived_at),
        "keep_until": utc_text(archive.keep_until),
    }
    return {name: said.get(name) for name in row} == row and len(said["records"]) == archive.records


def _told(record: Record) -> dict[str, Any]:
    return {"part": record.part, "key": record.key, "post": record.post, "sha256": record.sha256}


async def _get(session: AsyncSession, shift_id: UUID, principal: Principal) -> ShiftArchive:
    archive = await repository.find(session, principal, shift_id)
    if archive is None:
        raise ArchiveNotFound(id=shift_id)
    return archive
