"""HTTP of meetings."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.meetings import acknowledging, repository, service
from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.schemas import Acknowledge, MeetingOpen, MeetingPatch, MeetingRead, NoteCreate
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)

endpoints = router("meetings")


@endpoints.get("/meetings")
async def list_meetings(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    series_id: UUID | None = None,
    kind: Kind | None = None,
    state: State | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Due then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Due before then")] = None,
) -> Page[MeetingRead]:
    """The meetings of your sites, the latest due first."""
    query = repository.filtered(
        repository.visible(principal),
        site_id=site_id,
        shift_id=shift_id,
        series_id=series_id,
        kind=kind,
        state=state,
        from_=from_,
        to=to,
    )
    return await paginate(session, query, page, order=repository.NEWEST_FIRST, schema=MeetingRead)


@endpoints.post("/meetings", status_code=201)
async def open_meeting(body: MeetingOpen, session: SessionDep, principal: PrincipalDep, now: Now) -> MeetingRead:
    """The record of the meeting before or after a shift, made where there is none: for its chief (R-4.1.1b, R-4.3.1a).

    What there is already is answered again.
    """
    return MeetingRead.model_validate(await service.open_for(session, body, principal, now))


@endpoints.get("/meetings/{meeting_id}")
async def read_meeting(meeting_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> MeetingRead:
    """One meeting with its record."""
    return MeetingRead.model_validate(await service.get(session, meeting_id, principal))


@endpoints.patch("/meetings/{meeting_id}")
async def edit_meeting(
    meeting_id: UUID, body: MeetingPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> MeetingRead:
    """Write into the record until it is finished: for the chief of the shift, or who is in command there now."""
    return MeetingRead.model_validate(await service.edit(session, meeting_id, body, principal, version, now))


@endpoints.post("/meetings/{meeting_id}/draw")
async def draw_into_meeting(
    meeting_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> MeetingRead:
    """Add what has come up since the record was made: open incidents, what the log says to go on with (R-4.1.1c)."""
    return MeetingRead.model_validate(await service.draw(session, meeting_id, principal, version, now))


@endpoints.post("/meetings/{meeting_id}/finish")
async def finish_meeting(
    meeting_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> MeetingRead:
    """Finish the record: it never changes again. Refused while something is missing, which is named (R-2.2.1f)."""
    return MeetingRead.model_validate(await service.finish(session, meeting_id, principal, version, now))


@endpoints.post("/meetings/{meeting_id}/acknowledgements", status_code=201)
async def acknowledge_tasks(
    meeting_id: UUID, body: Acknowledge, session: SessionDep, principal: PrincipalDep, now: Now
) -> MeetingRead:
    """Acknowledge your tasks for the shift and declare whether you are fit: each person for themselves (R-4.1.1c)."""
    return MeetingRead.model_validate(await acknowledging.acknowledge(session, meeting_id, body, principal, now))


@endpoints.post("/meetings/{meeting_id}/notes", status_code=201)
async def add_meeting_note(
    meeting_id: UUID, body: NoteCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> MeetingRead:
    """Add a note to a finished record, which itself stays as it is."""
    return MeetingRead.model_validate(await service.add_note(session, meeting_id, body, principal, now))
