"""All that was told of a handover, from its rows: what `republish` states again. Pure."""

from collections.abc import Iterator
from typing import Any

from contracts import Event
from contracts import handovers as facts
from roster_svc.handovers import signing
from roster_svc.handovers.items import HandoverEntry
from roster_svc.handovers.models import Handover
from svckit.messaging import Stated

_DRAFTED, _REFUSED, _HELD, _ENDED = "R-4.0.1", "R-4.0.2", "R-4.0.3", "R-4.0.4"


def history(handover: Handover) -> tuple[Stated, ...]:
    """The facts, oldest first, with the versions that they carried; signatures stand in the one of the seal."""
    return tuple(
        Stated(fact, entry.at, clause) for entry in handover.entries for fact, clause in _told(handover, entry)
    )


def _told(handover: Handover, entry: HandoverEntry) -> Iterator[tuple[Event, str]]:
    about = handover.told_always() | {"version": entry.version}
    match entry.act:
        case "drafted":
            times = {"planned_at": handover.planned_at, "drafted_at": entry.at, "drafted_by": entry.by}
            yield facts.HandoverDrafted(**about, **times, items=entry.data["items"]), _DRAFTED
        case "refused":
            yield _refused(handover, entry, about), _REFUSED
        case "deferred":
            incidents = tuple(entry.data["incidents"])
            yield facts.HandoverDeferred(**about, incidents=incidents, deferred_at=entry.at), _HELD
        case "blocked":
            why = {"reason": entry.data["reason"], "text": entry.data.get("text")}
            yield facts.HandoverBlocked(**about, **why, blocked_at=entry.at), _HELD
        case "resumed":
            yield facts.HandoverResumed(**about, resumed_at=entry.at), _HELD
        case "lapsed":
            counts = {"items": handover.item_count, "open_items": handover.open_count}
            reason = entry.data["reason"]
            yield (
                facts.HandoverLapsed(**about, reason=reason, state=handover.state, lapsed_at=entry.at, **counts),
                _DRAFTED,
            )
        case "sealed" | "forced":
            yield signing.completed(handover), _ENDED
        case _:
            return


def _refused(handover: Handover, entry: HandoverEntry, about: dict[str, Any]) -> facts.HandoverItemRefused:
    """What the entry does not say, because an earlier release wrote it, the item does."""
    item = next(one for one in handover.items if one.id == entry.item_id)
    return facts.HandoverItemRefused(
        **about,
        item_id=item.id,
        kind=entry.data.get("kind", item.kind),
        title=entry.data.get("title", item.title),
        reason=entry.data["reason"],
        text=entry.data.get("text"),
        refused_at=entry.at,
        refused_by=entry.by,
    )
