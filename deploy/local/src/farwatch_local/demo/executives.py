"""Who of headquarters has the duty in the demo: two executives take weekly turns, each the other's deputy."""

from datetime import datetime, timedelta

from farwatch_local.demo.api import Api
from farwatch_local.demo.people import Known
from farwatch_local.demo.sites import HEADQUARTERS

WEEK = timedelta(weeks=1)
AHEAD = timedelta(weeks=4)


async def ensure(api: Api, known: Known, since: datetime, now: datetime) -> None:
    """Plan the weeks that are missing, from ``since`` until some weeks after ``now``."""
    present = [one async for one in api.all("/roster/v1/executives", **{"from": since.isoformat()})]
    planned = [datetime.fromisoformat(one["until"]) for one in present if one["removed_at"] is None]
    begins, number = max([since, *planned]), len(planned)
    periods = []
    while begins < now + AHEAD:
        first, second = (known.staff[HEADQUARTERS[(number + turn) % 2].code] for turn in (0, 1))
        until = begins + WEEK
        periods.append(
            {"executive_id": first, "deputy_id": second, "since": begins.isoformat(), "until": until.isoformat()}
        )
        begins, number = until, number + 1
    if periods:
        await api.post("/roster/v1/executives", {"periods": periods})
