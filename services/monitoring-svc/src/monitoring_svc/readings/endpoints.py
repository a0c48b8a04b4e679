"""HTTP of readings: the hot path. The body is read by msgspec, not by FastAPI (ADR 0005)."""

from typing import Any

from fastapi import Request, Response

from monitoring_svc.readings import wire
from monitoring_svc.readings.admission import SiteAdmission
from monitoring_svc.readings.domain import Sorted, microseconds
from monitoring_svc.readings.group_commit import GroupCommit
from monitoring_svc.readings.ingest import take_in
from monitoring_svc.readings.schemas import OPENAPI_BODY, ReadingsAnswer
from monitoring_svc.readings.texts import REASONS
from monitoring_svc.stations.clocks import ahead
from monitoring_svc.stations.last_seen import Presence
from monitoring_svc.unknown_series.noting import UnknownSeriesNotes
from svckit.web import PlainRoute, current_principal, current_runtime, router
from svckit.web.language import language_of

endpoints = router("readings", route_class=PlainRoute)


@endpoints.post(
    "/readings",
    status_code=202,
    response_class=Response,
    responses={202: {"model": ReadingsAnswer, "description": "What was accepted is durable and will be judged."}},
    openapi_extra={"requestBody": OPENAPI_BODY},
)
async def post_readings(request: Request) -> Response:
    """Post 1 to 5,000 readings with a station's API key (R-6.1.1a).

    Each reading is taken in or rejected by itself; a batch of nothing but mistakes is answered with ``accepted`` 0.
    Sending a batch again is harmless: the same value of a series at the same instant is stored and judged once. Another
    value at that instant is kept beside the first, and each rule looks at the worse of them.
    """
    runtime, station = current_runtime(request), await current_principal(request)
    now = runtime.clock.now()
    parts = GroupCommit.of(runtime), SiteAdmission.of(runtime), UnknownSeriesNotes.of(runtime)
    batch = await take_in(*parts, station, await request.body(), now)
    await Presence.of(runtime).note(station.id, now, ahead(batch.newest, microseconds(now)))
    return Response(wire.encode(_answer(batch, request)), 202, media_type="application/json")


def _answer(batch: Sorted, request: Request) -> dict[str, Any]:
    language = language_of(request.scope) if batch.rejected else "zh"
    rejected = [
        {"index": rejection.index, "code": rejection.code, "detail": REASONS[rejection.code][language]}
        for rejection in batch.rejected
    ]
    return {"accepted": batch.accepted, "rejected": rejected}
