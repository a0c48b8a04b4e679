"""Questions to the stored history of a series: the stretch that late readings touch, and what was told of it.

A reading behind the clearing limit takes any rule back to normal, whatever was before. So a stretch reaches from the
last such reading before the late ones to the first after them: usually two readings more. Times are microseconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, DateTime, Double, Text, Uuid, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors.history import AHEAD_US, Past, Told
from monitoring_svc.detectors.watch import Watch
from monitoring_svc.policies.domain import LONGEST_TOLERANCE_S
from monitoring_svc.readings.domain import instant, microseconds
from monitoring_svc.rules.domain import Threshold
from svckit.db import CompiledStatement

_MARGIN_US = LONGEST_TOLERANCE_S * 1_000_000
"""A reading's own time lies at most so much after the one that counts."""
_DAY_US = 86_400_000_000
_KEY = "coalesce(e.received_at, r.at)"
_SAID = f"""
    SELECT (extract(epoch FROM {_KEY}) * 1000000)::bigint AS key, (extract(epoch FROM r.at) * 1000000)::bigint AS at,
        r.value
    FROM readings AS r LEFT JOIN early_readings AS e ON e.series_num = r.series_num AND e.at = r.at
    WHERE r.series_num = :num AND r.at >= :low AND r.at <= :high
"""  # noqa: S608  constants
_OF_ITS_MOMENT = f"c.at > r.at AND c.received_at = {_KEY}"
"""Several readings from the future that came at once have one time that counts: a stretch takes all of them or none."""
_BACK = f"""
    AND CASE :operator WHEN '>' THEN r.value <= :clear WHEN '>=' THEN r.value < :clear
        WHEN '<' THEN r.value >= :clear ELSE r.value > :clear END
    AND r.at <= :counts
    AND NOT EXISTS (
        SELECT FROM contradictions AS c WHERE c.series_num = r.series_num AND (c.at = r.at OR ({_OF_ITS_MOMENT}))
    ) AND NOT EXISTS (SELECT FROM early_readings AS c WHERE c.series_num = r.series_num AND {_OF_ITS_MOMENT})
"""  # noqa: S608  constants
_TYPES = (
    bindparam("num", type_=BigInteger),
    bindparam("low", type_=DateTime(timezone=True)),
    bindparam("high", type_=DateTime(timezone=True)),
)
_BACK_TYPES = (
    *_TYPES,
    bindparam("operator", type_=Text),
    bindparam("clear", type_=Double),
    bindparam("counts", type_=DateTime(timezone=True)),
    bindparam("bound", type_=DateTime(timezone=True)),
)
_LAST_BACK = CompiledStatement(
    text(f"{_SAID} {_BACK} AND {_KEY} < :bound ORDER BY r.at DESC LIMIT 1").bindparams(*_BACK_TYPES)
)
_NEXT_BACK = CompiledStatement(
    text(f"{_SAID} {_BACK} AND {_KEY} > :bound ORDER BY r.at LIMIT 1").bindparams(*_BACK_TYPES)
)
_ALL = CompiledStatement(
    text(
        f"""{_SAID} UNION ALL
        SELECT (extract(epoch FROM least(c.at, c.received_at)) * 1000000)::bigint,
            (extract(epoch FROM c.at) * 1000000)::bigint, c.value
        FROM contradictions AS c WHERE c.series_num = :num AND c.at >= :low AND c.at <= :high"""  # noqa: S608  constants
    ).bindparams(*_TYPES)
)
_OF_RULE = """
    FROM anomalies WHERE rule_id = :rule AND coalesce(known_at, detected_at) >= :watched_from
        AND (state = 'open' OR reason = 'back-to-normal') AND (cleared_at IS NULL OR cleared_at > :begins)
"""
_RULE_TYPES = (
    bindparam("rule", type_=Uuid),
    bindparam("watched_from", type_=DateTime(timezone=True)),
    bindparam("begins", type_=DateTime(timezone=True)),
)
_TOLD = CompiledStatement(
    text(f"SELECT id, began_at, cleared_at {_OF_RULE} ORDER BY began_at").bindparams(*_RULE_TYPES)
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the history, in no order: from ``begins``, where any rule is back to normal, to ``ends``, where it is
    again; None: to the head.
    """

    readings: Sequence[Past]
    begins: int
    ends: int | None

    def wider(self, span: tuple[int, int], told: Sequence[Told], since: int | None, head: int) -> tuple[int, int]:
        """The span, or a wider one where something of ``told`` reaches beyond: its bounds are good news of just now."""
        first, last = span
        begun = [one.began for one in told] + ([] if since is None else [since])
        first = min(first, *(began for began in begun if began <= self.begins), first)
        if self.ends is not None:
            over = [head if one.cleared_at is None else int(one.ended) for one in told if one.ended > self.ends]
            last = max(last, *over, last, head if since is not None and since <= self.ends else last)
        return first, last


async def stretch(
    session: AsyncSession, watch: Watch, rule: Threshold, span: tuple[int, int], head: int, now: int
) -> Stretch:
    """The history that readings of ``span`` touch; ``head``: the time of the newest judged reading."""
    first, last = span
    floor = await _floor(session, watch, first)
    back: dict[str, Any] = {
        "num": watch.series_num,
        "operator": rule.operator,
        "clear": rule.clear,
        "counts": instant(now + AHEAD_US),
    }
    before = await _one(session, _LAST_BACK, back, max(floor, first - _DAY_US), first + _MARGIN_US, first)
    if before is None and first - _DAY_US > floor:
        before = await _one(session, _LAST_BACK, back, floor, first + _MARGIN_US, first)
    after = await _one(session, _NEXT_BACK, back, last, head + _MARGIN_US, last)
    after = None if after is None or after.key > head else after
    low, high = (floor if before is None else before.key), (head if after is None else after.key)
    bounds = {"num": watch.series_num, "low": instant(low), "high": instant(high + _MARGIN_US)}
    rows = [Past(*row) for row in await _ALL.rows(session, bounds)]
    start = (floor, floor) if before is None else before[:2]
    end = (head, head + _MARGIN_US) if after is None else after[:2]
    begins = floor - 1 if before is None else before.key
    return Stretch([row for row in rows if start <= row[:2] <= end], begins, None if after is None else high)


async def told(session: AsyncSession, watch: Watch, part: Stretch) -> list[Told]:
    """The anomalies of the rule that were open at some time in the stretch, oldest first."""
    found = await _told(session, watch, part.begins)
    return [one for one in found if part.ends is None or one.began <= part.ends]


async def _told(session: AsyncSession, watch: Watch, begins: int) -> list[Told]:
    values = {"rule": watch.cause.rule_id, "watched_from": watch.watched_from, "begins": instant(begins)}
    return [Told(*row) for row in await _TOLD.rows(session, values)]


async def _floor(session: AsyncSession, watch: Watch, first: int) -> int:
    """Where the rule's own history begins: what was there before the rule was made is not its business."""
    began = [one.began for one in await _told(session, watch, first) if one.began < first]
    since = [] if watch.state.since is None else [watch.state.since]
    return min(microseconds(watch.watched_from), first, *began, *since)


async def _one(
    session: AsyncSession, statement: CompiledStatement, values: dict[str, Any], low: int, high: int, bound: int
) -> Past | None:
    limits = {"low": instant(low), "high": instant(high), "bound": instant(bound)}
    rows = await statement.rows(session, values | limits)
    return Past(*rows[0]) if rows else None
