"""Signing and sealing a handover: both chiefs sign one hash, or headquarters orders it (R-4.0.2, R-4.0.4). Pure."""

from datetime import datetime
from uuid import UUID

from contracts import handovers as facts
from roster_svc.handovers import errors
from roster_svc.handovers.domain import ItemState, Move, Side, Sides
from roster_svc.handovers.items import HandoverSignature
from roster_svc.handovers.models import Handover
from roster_svc.handovers.words import BLOCKED
from svckit.core.content import digest
from svckit.core.ids import uuid7


def sign(
    handover: Handover, sides: Sides, by: UUID, now: datetime, *, sha256: str, drawing: str | None
) -> facts.HandoverSigned:
    """Sign what was read; refused while anything is open, held, or not what was read."""
    side: Side = sides.of(by) or "outgoing"
    handover.after(Move.SIGN)
    sides.check(by, side)
    _check_one_person_each(handover, side, by)
    _check_ready(handover, side, by)
    if sha256 != handover.content_sha256:
        raise errors.HandoverContentChanged(sha256=handover.content_sha256)
    seals = bool(handover.standing)
    handover.signatures.append(
        HandoverSignature(id=uuid7(), side=side, staff_id=by, signed_at=now, sha256=sha256, drawing=drawing)
    )
    if not seals:
        handover.advance(Move.SIGN, now, by, "signed", side=side, sha256=sha256)
    else:
        handover.record(now, by, "signed", side=side, sha256=sha256)
    return facts.HandoverSigned(**handover.told_always(), side=side, staff_id=by, signed_at=now, sha256=sha256)


def seal(handover: Handover, now: datetime) -> facts.HandoverCompleted:
    """Both have signed: nothing changes any more, and the duty is the other's from ``now`` on (R-4.0.4)."""
    signed = handover.standing
    handover.sealed = handover.content()
    handover.sha256, handover.sealed_at = digest(handover.sealed), now
    handover.outgoing_id, handover.incoming_id = signed["outgoing"].staff_id, signed["incoming"].staff_id
    handover.advance(Move.SIGN, now, None, "sealed", sha256=handover.sha256)
    return completed(handover)


def force(handover: Handover, by: UUID, to: UUID, now: datetime, reason: str) -> facts.HandoverCompleted:
    """Headquarters orders it as it stands, whatever is open or missing; it is marked so for ever (R-4.0.3)."""
    handover.after(Move.FORCE)
    signed = handover.standing
    handover.forced_at, handover.forced_by, handover.forced_reason = now, by, reason
    handover.sealed = handover.content()
    handover.sha256, handover.sealed_at = digest(handover.sealed), now
    handover.outgoing_id = signed["outgoing"].staff_id if "outgoing" in signed else None
    handover.incoming_id = to
    handover.advance(Move.FORCE, now, by, "forced", reason=reason, sha256=handover.sha256)
    return completed(handover)


def completed(handover: Handover) -> facts.HandoverCompleted:
    """The fact of the sealed handover, also where it is told again."""
    signed = {side: one.signed_at for side, one in handover.standing.items()}
    assert handover.sealed_at is not None
    assert handover.sha256 is not None
    assert handover.incoming_id is not None
    return facts.HandoverCompleted(
        **handover.told_always(),
        sealed_at=handover.sealed_at,
        sha256=handover.sha256,
        outgoing_id=handover.outgoing_id,
        incoming_id=handover.incoming_id,
        outgoing_signed_at=signed.get("outgoing"),
        incoming_signed_at=signed.get("incoming"),
        items=handover.item_count,
        open_items=handover.open_count,
        refused_items=handover.refused_count,
        open_incidents=tuple(one["number"] for one in handover.transfers.values() if _by_both(one)),
        forced=handover.forced,
        forced_by=handover.forced_by,
        forced_reason=handover.forced_reason,
        planned_at=handover.planned_at,
        handed=tuple(
            facts.HandedItem(
                item_id=item.id,
                kind=item.kind,
                title=item.title,
                state=item.state,
                refusals=item.refusals,
                reason=item.refusal_reason,
                text=item.refusal_text,
            )
            for item in handover.counted
        ),
    )


def _by_both(declared: dict[str, object]) -> bool:
    return "outgoing" in declared and "incoming" in declared


def transferred(handover: Handover) -> frozenset[str]:
    """Ids of the incidents whose transfer both sides have declared."""
    return frozenset(id_ for id_, one in handover.transfers.items() if _by_both(one))


def _check_one_person_each(handover: Handover, side: Side, by: UUID) -> None:
    if side in handover.standing:
        raise errors.AlreadySigned
    if any(one.staff_id == by for one in handover.standing.values()):
        raise errors.SignedByOnePerson


def _check_ready(handover: Handover, side: Side, by: UUID) -> None:
    if handover.hold == "deferred":
        raise errors.HandoverDeferred(numbers=handover.hold_incidents)
    if handover.hold == "blocked":
        raise errors.HandoverBlocked(reason=BLOCKED[handover.hold_reason or "leader_missing"])
    states = [item.state for item in handover.counted]
    if any(state != ItemState.ACCEPTED for state in states):
        raise errors.ItemsNotAccepted(open=states.count(ItemState.OPEN), refused=states.count(ItemState.REFUSED))
    if side == "incoming" and not (handover.fit and handover.fit_by == by):
        raise errors.FitnessNotDeclared
