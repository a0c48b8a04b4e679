"""What the two sides do with a handover until it is signed. Pure, as the aggregate's own moves are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import handovers as facts
from roster_svc.handovers import domain, errors
from roster_svc.handovers.domain import Hold, ItemState, LapseReason, Move, Side, Sides, State
from roster_svc.handovers.items import DraftItem, HandoverItem
from roster_svc.handovers.models import Handover
from svckit.core.content import utc_text


def drafted(handover: Handover, found: Sequence[DraftItem], now: datetime) -> facts.HandoverDrafted:
    """Fill the new draft and tell of it (R-4.0.1)."""
    _draw(handover, found, now)
    handover.record(now, handover.drafted_by, "drafted", items=handover.item_count)
    return facts.HandoverDrafted(
        **handover.told_always(),
        planned_at=handover.planned_at,
        drafted_at=now,
        drafted_by=handover.drafted_by,
        items=handover.item_count,
    )


def refresh(handover: Handover, found: Sequence[DraftItem], now: datetime, by: UUID | None) -> bool:
    """Take in what has changed at the site since; whether anything has. What people wrote stays."""
    handover.after(Move.REFRESH)
    handover.refreshed_at = now
    added, changed, gone = _draw(handover, found, now)
    if not (added or changed or gone):
        return False
    handover.advance(Move.REFRESH, now, by, "refreshed", added=added, changed=changed, gone=gone)
    return True


def _draw(handover: Handover, found: Sequence[DraftItem], now: datetime) -> tuple[int, int, int]:
    known = {(item.kind, item.key): item for item in handover.items if item.key is not None}
    added = changed = gone = 0
    for one in found:
        item = known.pop((one.kind, one.key), None)
        if item is not None:
            changed += item.draw_anew(one, now)
        elif len(handover.items) < domain.MOST_ITEMS:
            handover.items.append(HandoverItem.drawn(one, _next_position(handover), now))
            added += 1
    for item in known.values():
        if item.gone_at is None:
            item.gone_at = now
            gone += 1
    return added, changed, gone


def offer(handover: Handover, sides: Sides, by: UUID, now: datetime) -> None:
    """Who goes gives it to who comes: the review begins."""
    sides.check(by, "outgoing")
    handover.advance(Move.OFFER, now, by, "offered")
    handover.offered_at = now


def add(handover: Handover, sides: Sides, by: UUID, now: datetime, *, kind: str, title: str, text: str | None) -> None:
    """Whoever is on the shift that goes writes down what the records do not know."""
    _check_crew(sides, by)
    if len(handover.items) >= domain.MOST_ITEMS:
        raise errors.TooManyItems(most=domain.MOST_ITEMS)
    item = HandoverItem.written(kind, title, text, _next_position(handover), by, now)
    handover.advance(Move.WRITE, now, by, "added", item_id=item.id, kind=kind, title=title, text=text)
    handover.items.append(item)


def correct(
    handover: Handover, sides: Sides, by: UUID, now: datetime, item_id: UUID, *, title: str | None, text: str | None
) -> None:
    """Put an item right and offer it again; of what is drawn from the records only the remark (R-4.0.2)."""
    _check_crew(sides, by)
    item = handover.item(item_id)
    if item.key is not None and title not in {None, item.title}:
        raise errors.ItemDrawnFromRecords
    wanted = (title or item.title, text)
    if wanted == (item.title, item.text) and item.state != ItemState.REFUSED:
        return
    handover.advance(Move.WRITE, now, by, "corrected", item_id=item.id, title=wanted[0], text=text)
    item.title, item.text = wanted
    item.reopen(now)


def take_back(handover: Handover, sides: Sides, by: UUID, now: datetime, item_id: UUID) -> None:
    """What a person wrote by mistake is no part of it any more; its line in the record stays."""
    _check_crew(sides, by)
    item = handover.item(item_id)
    if item.key is not None:
        raise errors.ItemDrawnFromRecords
    handover.advance(Move.WRITE, now, by, "taken_back", item_id=item.id)
    item.gone_at = now


def accept(handover: Handover, sides: Sides, by: UUID, now: datetime, item_id: UUID) -> None:
    """Who comes takes an item as it stands (R-4.0.2)."""
    sides.check(by, "incoming")
    item = handover.item(item_id)
    if item.state == ItemState.ACCEPTED:
        return
    handover.advance(Move.ANSWER, now, by, "accepted", item_id=item.id)
    item.accept(by, now)


def refuse(
    handover: Handover, sides: Sides, by: UUID, now: datetime, item_id: UUID, *, reason: str, text: str | None
) -> facts.HandoverItemRefused:
    """Who comes does not take an item, and says why (R-4.0.2)."""
    sides.check(by, "incoming")
    item = handover.item(item_id)
    said: dict[str, Any] = {"kind": item.kind, "title": item.title, "reason": reason, "text": text}
    handover.advance(Move.ANSWER, now, by, "refused", item_id=item.id, **said)
    item.refuse(by, now, reason, text)
    return facts.HandoverItemRefused(
        **handover.told_always(),
        item_id=item.id,
        kind=item.kind,
        title=item.title,
        reason=reason,
        text=text,
        refused_at=now,
        refused_by=by,
    )


def walked(handover: Handover, sides: Sides, by: UUID, now: datetime, at: datetime) -> None:
    """Both went round together; ``at``: when, as it is said."""
    if sides.of(by) is None:
        raise errors.NotYourSide(side=errors.SIDES["outgoing"])
    handover.advance(Move.WRITE, now, by, "walked", at=at.isoformat())
    handover.walked_at, handover.walk_recorded_at, handover.walk_by = at, now, by


def declare_fitness(handover: Handover, sides: Sides, by: UUID, now: datetime, *, fit: bool, text: str | None) -> None:
    """The chief who comes says whether they can take over (R-4.0.3)."""
    sides.check(by, "incoming")
    if (handover.fit, handover.fit_text, handover.fit_by) == (fit, text, by):
        return
    handover.advance(Move.WRITE, now, by, "fit" if fit else "unfit", text=text)
    handover.fit, handover.fit_text, handover.fit_by, handover.fit_at = fit, text, by, now


def declare_transfer(handover: Handover, sides: Sides, by: UUID, now: datetime, incident_id: UUID, number: str) -> None:
    """One side says that the command of an open incident is transferred; it is once both have (R-4.0.3)."""
    side: Side = sides.of(by) or "outgoing"
    sides.check(by, side)
    declared = handover.transfers.get(str(incident_id), {"number": number})
    if side in declared:
        return
    mine = {side: {"by": str(by), "at": utc_text(now)}}
    handover.advance(Move.WRITE, now, by, "transfer_declared", number=number, side=side)
    handover.transfers = {**handover.transfers, str(incident_id): {**declared, **mine}}


def lapse(handover: Handover, reason: LapseReason, now: datetime) -> facts.HandoverLapsed:
    """Nobody can or need carry it out any more."""
    handover.after(Move.LAPSE)
    handover.lapsed_at, handover.lapsed_reason = now, reason
    handover.record(now, None, "lapsed", reason=reason)
    return facts.HandoverLapsed(
        **handover.told_always(),
        reason=reason,
        state=handover.state,
        items=handover.item_count,
        open_items=handover.open_count,
        lapsed_at=now,
    )


def untouched(handover: Handover) -> bool:
    """Whether the clock drafted it and no person has done anything with it."""
    return handover.state == State.DRAFTED and all(one.by is None for one in handover.entries)


def settle_hold(handover: Handover, hold: Hold | None, now: datetime) -> facts.HandoverFact | None:
    """Be deferred, blocked or free as things stand; the fact where that is new."""
    if handover.over or hold == _present(handover):
        return None
    before, handover.hold = handover.hold, hold.kind if hold else None
    handover.hold_reason, handover.hold_text = (hold.reason, hold.text) if hold else (None, None)
    handover.hold_incidents = list(hold.incidents) if hold else []
    handover.hold_since = (handover.hold_since if hold.kind == before else now) if hold else None
    said: dict[str, Any] = {"reason": handover.hold_reason, "text": handover.hold_text}
    handover.record(now, None, handover.hold or "resumed", incidents=list(handover.hold_incidents), **said)
    about = handover.told_always()
    if hold is None:
        return facts.HandoverResumed(**about, resumed_at=now)
    if hold.kind == "deferred":
        return facts.HandoverDeferred(**about, incidents=hold.incidents, deferred_at=now)
    return facts.HandoverBlocked(**about, reason=hold.reason or "leader_missing", text=hold.text, blocked_at=now)


def _present(handover: Handover) -> Hold | None:
    if handover.hold is None:
        return None
    incidents = tuple(handover.hold_incidents)
    return Hold(handover.hold, handover.hold_reason, handover.hold_text, incidents)  # type: ignore[arg-type]


def _check_crew(sides: Sides, by: UUID) -> None:
    if by not in sides.crew:
        raise errors.NotOfTheShift


def _next_position(handover: Handover) -> int:
    return max((item.position for item in handover.items), default=0) + 1
