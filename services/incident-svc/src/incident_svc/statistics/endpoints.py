"""HTTP of statistics."""

from incident_svc.statistics import repository
from incident_svc.statistics.schemas import ResponsesRead, ResponseTimes
from svckit.web import Now, PrincipalDep, ReadSessionDep, router

endpoints = router("statistics")
DAYS = 28
_NONE = ResponseTimes(opened=0, answered=0, median_s=None)


@endpoints.get("/statistics/responses")
async def read_responses(session: ReadSessionDep, principal: PrincipalDep, now: Now) -> ResponsesRead:
    """How quickly incidents of your sites are taken (R-5.2.1b): today, by each site's own day, and in the 28 before."""
    found = await repository.response_times(session, principal, now, DAYS)
    told = {
        row.today: ResponseTimes(
            opened=row.opened,
            answered=row.answered,
            median_s=None if row.median_s is None else max(0, round(row.median_s)),
        )
        for row in found
    }
    return ResponsesRead(days=DAYS, today=told.get(True, _NONE), before=told.get(False, _NONE))
