"""HTTP of photos."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import Header, Request, Response
from fastapi.responses import StreamingResponse

from monitoring_svc.findings import photographing
from monitoring_svc.photos import service
from monitoring_svc.photos.models import Photo
from monitoring_svc.photos.schemas import PhotoList, PhotoRead
from monitoring_svc.photos.service import Sent
from monitoring_svc.photos.subjects import of_inspection
from monitoring_svc.photos.tools import PhotoTools
from svckit.files import PICTURE_TYPES, STORED_TYPE
from svckit.web import Now, PrincipalDep, ReadSessionDep, RuntimeDep, SessionDep, UtcDatetime, router

endpoints = router("photos")
_BINARY: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
_BODY: dict[str, Any] = {"requestBody": {"required": True, "content": dict.fromkeys(PICTURE_TYPES, _BINARY)}}


@endpoints.put("/inspections/{inspection_id}/photos/{photo_id}", status_code=201, openapi_extra=_BODY)
async def send_photo(
    inspection_id: UUID,
    photo_id: UUID,
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    runtime: RuntimeDep,
    now: Now,
    taken_at: UtcDatetime | None = None,
) -> PhotoRead:
    """Send a photo of an inspection as it is, under an id that the device chose; an answer names it afterwards.

    The same photo again is answered as before; another one under its id is refused. It is drawn anew, upright, without
    anything that the file held beside the picture, and marked with place, person and times.
    """
    sent = Sent(photo_id, inspection_id, await request.body(), request.headers.get("content-type", ""), taken_at)
    tools = PhotoTools.of(runtime)
    photo, _ = await service.receive(runtime.database, session, tools, of_inspection, sent, principal, now)
    return PhotoRead.model_validate(photo)


@endpoints.put("/findings/{finding_id}/photos/{photo_id}", status_code=201, openapi_extra=_BODY)
async def send_finding_photo(
    finding_id: UUID,
    photo_id: UUID,
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    runtime: RuntimeDep,
    now: Now,
    taken_at: UtcDatetime | None = None,
) -> PhotoRead:
    """Send a photo of a finding as it is, under an id that the device chose (R-2.2.3e). It stays from then on.

    The same photo again is answered as before. It is drawn anew and marked like the photos of inspections.
    """
    sent = Sent(photo_id, finding_id, await request.body(), request.headers.get("content-type", ""), taken_at)
    tools = PhotoTools.of(runtime)
    photo = await photographing.receive(runtime.database, session, tools, sent, principal, now)
    return PhotoRead.model_validate(photo)


@endpoints.get("/findings/{finding_id}/photos")
async def list_finding_photos(finding_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> PhotoList:
    """The photos of a finding, the oldest first."""
    photos = await photographing.photos(session, finding_id, principal)
    return PhotoList(items=[PhotoRead.model_validate(one) for one in photos])


@endpoints.get(
    "/photos/{photo_id}",
    response_class=StreamingResponse,
    responses={
        200: {"content": {STORED_TYPE: _BINARY}, "description": "The photo."},
        304: {"description": "The one that the caller has is the newest."},
    },
)
async def read_photo(
    photo_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    runtime: RuntimeDep,
    size: Literal["large", "small"] = "large",
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """One photo, large or small: always a JPEG that the service has drawn itself."""
    photo = await service.get(session, photo_id, principal)
    headers = _headers(photo, size)
    if if_none_match == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    content = await service.content(PhotoTools.of(runtime), photo, small=size == "small")
    return StreamingResponse(content, media_type=STORED_TYPE, headers=headers)


def _headers(photo: Photo, size: str) -> dict[str, str]:
    return {
        "ETag": f'"{photo.sha256}-{size}"',
        "Cache-Control": "private, no-cache",
        "Content-Disposition": f'inline; filename="photo-{photo.id}-{size}.jpg"',
    }
