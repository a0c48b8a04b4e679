"""A handover as it is read: with the people's names, what has changed at the site since, and what is being handled."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import service, sources
from roster_svc.handovers.items import DraftItem
from roster_svc.handovers.models import Handover
from roster_svc.handovers.schemas import (
    EntryRead,
    FitnessRead,
    ForcedRead,
    HandoverRead,
    HandoverShift,
    HandoverSummary,
    HoldRead,
    IncidentTransfer,
    ItemRead,
    LiveItem,
    SidePerson,
    SignatureRead,
    WalkRead,
)
from roster_svc.handovers.service import Opened
from roster_svc.incidents import repository as incidents
from roster_svc.shifts.assignments import Presence
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.models import Shift
from roster_svc.staff import repository as staff
from svckit.web import Principal


async def read(session: AsyncSession, handover: Handover, principal: Principal, now: datetime) -> HandoverRead:
    """The whole of it, for the caller."""
    opened = await service.opened(session, handover)
    names = await staff.names_of(session, _people(opened))
    running = handover.sealed_at is None and opened.going.phase == Phase.OPEN
    live = await sources.drawn(session, opened.going, now) if running else None
    return HandoverRead(
        **HandoverSummary.model_validate(handover).model_dump(),
        **_plain(handover),
        **_of_sides(opened, principal, names),
        **_since(handover, live),
        from_shift=HandoverShift.model_validate(opened.going),
        to_shift=HandoverShift.model_validate(opened.coming),
        incidents=await _incidents(session, handover) if running else [],
        names=names,
    )


def _plain(handover: Handover) -> dict[str, Any]:
    """What stands in the row, and its parts."""
    return {
        "drafted_by": handover.drafted_by,
        "refreshed_at": handover.refreshed_at,
        "offered_at": handover.offered_at,
        "content_sha256": handover.content_sha256,
        "held": _held(handover),
        "walk": _walk(handover),
        "fitness": _fitness(handover),
        "order": _order(handover),
        "items": [_item(item) for item in handover.items],
        "signatures": [SignatureRead.model_validate(one) for one in handover.signatures],
        "history": [EntryRead.model_validate(one) for one in handover.entries],
    }


def _item(item: Any) -> ItemRead:
    values = {name: getattr(item, name) for name in ItemRead.model_fields if name != "by_hand"}
    return ItemRead(**values, by_hand=item.key is None)


def _held(handover: Handover) -> HoldRead | None:
    if handover.hold is None:
        return None
    return HoldRead.model_validate(
        {
            "kind": handover.hold,
            "reason": handover.hold_reason,
            "text": handover.hold_text,
            "since": handover.hold_since,
            "incidents": handover.hold_incidents,
        }
    )


def _walk(handover: Handover) -> WalkRead | None:
    if handover.walked_at is None or handover.walk_recorded_at is None or handover.walk_by is None:
        return None
    return WalkRead(at=handover.walked_at, recorded_at=handover.walk_recorded_at, by=handover.walk_by)


def _fitness(handover: Handover) -> FitnessRead | None:
    if handover.fit is None or handover.fit_by is None or handover.fit_at is None:
        return None
    return FitnessRead(fit=handover.fit, text=handover.fit_text, by=handover.fit_by, at=handover.fit_at)


def _order(handover: Handover) -> ForcedRead | None:
    if handover.forced_at is None or handover.forced_by is None or handover.forced_reason is None:
        return None
    return ForcedRead(at=handover.forced_at, by=handover.forced_by, reason=handover.forced_reason)


def _of_sides(opened: Opened, principal: Principal, names: dict[UUID, str]) -> dict[str, Any]:
    sides = opened.sides
    return {
        "outgoing": [_person(one, names, opened.going) for one in sorted(sides.outgoing)],
        "incoming": [_person(one, names, opened.coming) for one in sorted(sides.incoming)],
        "my_side": sides.of(principal.id),
        "may_write": principal.id in sides.crew,
    }


def _person(staff_id: UUID, names: dict[UUID, str], shift: Shift) -> SidePerson:
    seen = {one.presence for one in shift.assignments if one.staff_id == staff_id}
    presence: Presence = "present" if "present" in seen else "left" if "left" in seen else "expected"
    return SidePerson(
        staff_id=staff_id, name=names.get(staff_id, "?"), present=presence == "present", presence=presence
    )


def _since(handover: Handover, live: list[DraftItem] | None) -> dict[str, Any]:
    """What a refresh would take in; nothing where nothing is drawn any more (``live`` None)."""
    if live is None:
        return {"appeared": [], "gone": []}
    drawn = {(item.kind, item.key): item for item in handover.counted if item.key is not None}
    now_open = {(one.kind, one.key): one for one in live}
    fresh = [one for key, one in now_open.items() if key not in drawn or _differs(drawn[key], one)]
    return {
        "appeared": [LiveItem(kind=one.kind, title=one.title, facts=dict(one.facts)) for one in fresh],
        "gone": [item.id for key, item in drawn.items() if key not in now_open],
    }


def _differs(item: Any, one: DraftItem) -> bool:
    return (item.title, item.facts) != (one.title, dict(one.facts))


async def _incidents(session: AsyncSession, handover: Handover) -> list[IncidentTransfer]:
    return [
        IncidentTransfer(
            id=one.id,
            number=one.number,
            title=one.title,
            level=one.level,
            outgoing="outgoing" in handover.transfers.get(str(one.id), {}),
            incoming="incoming" in handover.transfers.get(str(one.id), {}),
        )
        for one in await incidents.active(session, handover.site_id)
    ]


def _people(opened: Opened) -> set[UUID]:
    handover = opened.handover
    told: Iterator[UUID | None] = iter(
        (
            handover.drafted_by,
            handover.walk_by,
            handover.fit_by,
            handover.forced_by,
            handover.outgoing_id,
            handover.incoming_id,
            *(one.staff_id for one in handover.signatures),
            *(one.by for one in handover.entries),
            *opened.sides.outgoing,
            *opened.sides.incoming,
        )
    )
    return {one for one in told if one is not None}
