"""交接班: by which handover the shift took over, by which it handed over, and what became of each item (R-4.0.2)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts.handovers import (
    HandedItem,
    HandoverBlocked,
    HandoverCompleted,
    HandoverDeferred,
    HandoverDrafted,
    HandoverFact,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverResumed,
)
from reporting_svc.shift_reports.drafting.material import Material
from reporting_svc.shift_reports.handover_lines import HandedItemLine, HandoverLine, HoldLine, RefusalLine


def handovers_of(material: Material) -> tuple[HandoverLine, ...]:
    """The handovers to and from the shift, in that order.

    They belong to it by its id: one that was sealed a minute after the end of the shift is still its own.
    """
    told: dict[UUID, list[HandoverFact]] = {}
    for _, fact in material.of_type(HandoverFact):
        if material.shift.id in {fact.from_shift_id, fact.to_shift_id}:
            told.setdefault(fact.handover_id, []).append(fact)
    lines = [_line(sorted(facts, key=lambda fact: fact.version), material) for facts in told.values()]
    return tuple(sorted(lines, key=lambda line: (line.side, line.planned_at is None, line.planned_at, line.id)))


def _line(facts: Sequence[HandoverFact], material: Material) -> HandoverLine:
    first = facts[0]
    line = HandoverLine(
        id=first.handover_id,
        side="outgoing" if first.from_shift_id == material.shift.id else "incoming",
        state="drafted",
        from_shift_id=first.from_shift_id,
        to_shift_id=first.to_shift_id,
    )
    for fact in facts:
        line = _hear(line, fact, material)
    return line


def _hear(line: HandoverLine, fact: HandoverFact, material: Material) -> HandoverLine:
    """The line after one more fact; they come in the order of their versions."""
    changes: dict[str, Any] = {}
    match fact:
        case HandoverDrafted():
            changes = {"planned_at": fact.planned_at, "item_count": fact.items}
        case HandoverItemRefused():
            changes = {"refusals": (*line.refusals, _refusal(fact, material))}
        case HandoverDeferred():
            hold = HoldLine(at=fact.deferred_at, incidents=fact.incidents)
            changes = {"state": "deferred", "holds": (*line.holds, hold)}
        case HandoverBlocked():
            hold = HoldLine(at=fact.blocked_at, reason=fact.reason, text=fact.text)
            changes = {"state": "blocked", "holds": (*line.holds, hold)}
        case HandoverResumed():
            changes = {"state": "drafted"}
        case HandoverLapsed():
            changes = {"state": "lapsed", "lapsed_at": fact.lapsed_at, "lapse_reason": fact.reason}
            changes |= {"item_count": fact.items, "open_items": fact.open_items}
        case HandoverCompleted():
            changes = _sealed(line, fact, material)
        case _:
            pass
    return replace(line, **changes)


def _sealed(line: HandoverLine, fact: HandoverCompleted, material: Material) -> dict[str, Any]:
    planned_at = fact.planned_at or line.planned_at
    return {
        "state": "sealed",
        "planned_at": planned_at,
        "sealed_at": fact.sealed_at,
        "late_s": _late_s(planned_at, fact.sealed_at),
        "outgoing": _named(fact.outgoing_id, material),
        "outgoing_signed_at": fact.outgoing_signed_at,
        "incoming": _named(fact.incoming_id, material),
        "incoming_signed_at": fact.incoming_signed_at,
        "item_count": fact.items,
        "open_items": fact.open_items,
        "refused_items": fact.refused_items,
        "items": tuple(_handed(one) for one in fact.handed),
        "open_incidents": fact.open_incidents,
        "forced": fact.forced,
        "forced_by": _named(fact.forced_by, material),
        "forced_reason": fact.forced_reason,
        "sha256": fact.sha256,
    }


def _handed(item: HandedItem) -> HandedItemLine:
    return HandedItemLine(
        id=item.item_id,
        kind=item.kind,
        title=item.title,
        state=item.state,
        refusals=item.refusals,
        reason=item.reason,
        text=item.text,
    )


def _refusal(fact: HandoverItemRefused, material: Material) -> RefusalLine:
    return RefusalLine(
        item_id=fact.item_id,
        kind=fact.kind,
        title=fact.title,
        reason=fact.reason,
        text=fact.text,
        at=fact.refused_at,
        by=_named(fact.refused_by, material),
    )


def _late_s(planned_at: datetime | None, sealed_at: datetime) -> float | None:
    return None if planned_at is None else max(0.0, (sealed_at - planned_at).total_seconds())


def _named(person: UUID | None, material: Material) -> str | None:
    return None if person is None else material.names.get(person, str(person))
