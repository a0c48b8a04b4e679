"""Gathering what is known of handovers, once all is quiet."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from judging_handovers import Answering, HandedOver, Interval
from relays import Relay
from stage import Stage

HANDOVER = """
SELECT h.state, h.sealed_at, ARRAY(SELECT s.staff_id::text FROM handover_signatures s WHERE s.handover_id = h.id)
    AS signed_by, (SELECT count(*) FROM outbox WHERE type = 'handover.completed'
    AND convert_from(payload, 'UTF8')::jsonb->>'handover_id' = h.id::text) AS told
FROM handovers h WHERE h.id = $1
"""
ANSWERING = """
SELECT staff_id::text, since, until, handover_id::text FROM responsibility_intervals WHERE site_id = $1 ORDER BY since
"""
DUTY = "SELECT id::text, since, until FROM duty_intervals WHERE site_id = $1"
KEEPERS = ("roster", "monitoring", "incident", "notify")
"""Whose table of intervals is alike; reporting-svc has its own."""
SPANS = "SELECT id::text, since, until FROM duty_spans WHERE id = ANY($1::uuid[])"


def handed_over(stage: Stage, relays: Sequence[Relay]) -> list[HandedOver]:
    """One row a site."""
    return [_of(stage, relay) for relay in relays]


def _of(stage: Stage, relay: Relay) -> HandedOver:
    site, handover = UUID(relay.site_id), UUID(relay.handover_id)
    [row] = stage.fetch("roster", HANDOVER, handover)
    intervals = {name: _intervals(stage.fetch(name, DUTY, site)) for name in KEEPERS}
    ids = [UUID(one) for one in intervals["roster"]]
    intervals["reporting"] = _intervals(stage.fetch("reporting", SPANS, ids))
    return HandedOver(
        id=relay.handover_id,
        state=row["state"],
        sealed_at=row["sealed_at"],
        signed_by=tuple(row["signed_by"]),
        going=relay.chief["id"],
        coming=relay.relief["id"],
        told=row["told"],
        answering=tuple(Answering(**one) for one in stage.fetch("roster", ANSWERING, site)),
        intervals=intervals,
    )


def _intervals(rows: Sequence[Any]) -> dict[str, Interval]:
    return {row["id"]: (row["since"], row["until"]) for row in rows}
