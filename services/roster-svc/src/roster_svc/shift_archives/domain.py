"""The manifest of an archived shift: one line a record with its hash, counted by post, sealed in one hash (R-4.3.2a).

Pure. ``sha256`` is always the hex digest of the UTF-8 bytes of a canonical text, so that anybody can check it with
`sha256sum`. The manifests of a site are a chain: each names the hash of the one before it.
"""

import calendar
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from svckit.core.content import canonical, digest, utc_text

SCHEMA = 1
"""Which columns of which records are hashed (`records.PARTS`): a later release adds a schema and keeps this one."""
LEAST_MONTHS = 6
"""How long records are kept at least (网络安全法 第21条, LAW.md)."""
Difference = Literal["changed", "gone"]


@dataclass(frozen=True, slots=True, order=True)
class Record:
    """One record of the shift. ``key`` names it within its part; ``post`` is None where it is the whole shift's."""

    part: str
    key: str
    post: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Place:
    """What the roster and the tasks say of a post: ``came``, how many of its ``people``; ``unfinished`` tasks."""

    post: str
    people: int
    came: int
    unfinished: int


@dataclass(frozen=True, slots=True)
class Header:
    """What a manifest says beside its records. ``previous``: the hash of the manifest before, None for the first.

    ``missing``: parts that the record lacked. ``keep_until``: the earliest moment at which anything may be thrown away.
    """

    shift_id: UUID
    site_id: UUID
    number: int
    previous: str | None
    archived_at: datetime
    keep_until: datetime
    missing: Sequence[str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found. ``added``: records that came after the seal, which takes nothing from it."""

    differences: Sequence[tuple[Difference, Record]]
    added: Sequence[Record]


def hash_of(values: Mapping[str, Any]) -> str:
    """The hash of one record: of its columns, by name."""
    return digest(canonical({name: _plain(value) for name, value in values.items()}))


def manifest(header: Header, places: Iterable[Place], records: Iterable[Record]) -> str:
    """The canonical text that is sealed."""
    listed = sorted(records, key=_by_name)
    return canonical(
        {
            "schema": SCHEMA,
            "shift_id": str(header.shift_id),
            "site_id": str(header.site_id),
            "number": header.number,
            "previous": header.previous,
            "archived_at": _plain(header.archived_at),
            "keep_until": _plain(header.keep_until),
            "missing": list(header.missing),
            "counts": _counts(listed),
            "posts": [_post(place, listed) for place in sorted(places, key=lambda place: place.post)],
            "records": [{"part": one.part, "key": one.key, "post": one.post, "sha256": one.sha256} for one in listed],
        }
    )


def compare(sealed: Iterable[Record], found: Iterable[Record]) -> Verdict:
    """The records that differ from the sealed ones, and those that came since."""
    before = {(one.part, one.key): one for one in sealed}
    now = {(one.part, one.key): one for one in found}
    differences: list[tuple[Difference, Record]] = []
    for name, one in sorted(before.items()):
        if name not in now:
            differences.append(("gone", one))
        elif now[name].sha256 != one.sha256:
            differences.append(("changed", one))
    return Verdict(differences, [one for name, one in sorted(now.items()) if name not in before])


def keep_until(archived_at: datetime, months: int) -> datetime:
    """So many calendar months later; the last day of a month that is too short for the day."""
    years, month = divmod(archived_at.month - 1 + months, 12)
    year, month = archived_at.year + years, month + 1
    day = min(archived_at.day, calendar.monthrange(year, month)[1])
    return archived_at.replace(year=year, month=month, day=day)


def _post(place: Place, records: Sequence[Record]) -> dict[str, Any]:
    lacks = [
        name
        for name, lacking in (("attendance", place.came < place.people), ("tasks", place.unfinished > 0))
        if lacking
    ]
    counts = _counts([one for one in records if one.post == place.post])
    return {"post": place.post, "people": place.people, "came": place.came, "counts": counts, "lacks": lacks}


def _counts(records: Iterable[Record]) -> dict[str, int]:
    return dict(sorted(Counter(one.part for one in records).items()))


def _by_name(record: Record) -> tuple[str, str]:
    return record.part, record.key


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, UUID) else value
