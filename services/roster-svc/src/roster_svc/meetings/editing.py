"""Editing the record of an open meeting: what is given takes the place of what was there. Pure, on the aggregate."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from roster_svc.meetings.errors import PostOfTaskUnknown, TextMissing
from roster_svc.meetings.models import Attendee, Meeting
from roster_svc.meetings.record import Measure, Point, Task
from roster_svc.meetings.schemas import AttendeeEdit, CheckEdit, MeasureEdit, PointEdit, TaskEdit
from roster_svc.posts.own_names import called_here
from svckit.core.ids import uuid7

Rows = list[dict[str, Any]]


def agenda(meeting: Meeting, wanted: Sequence[PointEdit]) -> Rows:
    """The points in the order given; those of the template stay, also where they were left out."""
    there = {one.id: one for one in meeting.points}
    named = {one.id for one in wanted}
    kept = [one for one in meeting.points if one.source == "template" and one.id not in named]
    given = [_point(there, one) for one in wanted]
    return [one.model_dump(mode="json") for one in (*kept, *given)]


def _point(there: Mapping[UUID, Point], one: PointEdit) -> Point:
    known = there.get(one.id) if one.id else None
    if known is not None:
        return known.model_copy(update={"note": one.note})
    words = _said(one.text)
    return Point(id=uuid7(), zh=words, en=words, source="typed", note=one.note)


def checks(meeting: Meeting, wanted: Sequence[CheckEdit]) -> Rows:
    """What was found at each check; they stay those of the template."""
    found = {one.id: one for one in wanted}
    edited = [
        one.model_copy(update={"ok": found[one.id].ok, "note": found[one.id].note}) if one.id in found else one
        for one in meeting.checklist
    ]
    return [one.model_dump(mode="json") for one in edited]


def tasks(meeting: Meeting, wanted: Sequence[TaskEdit]) -> Rows:
    """The tasks and precautions in the order given. Raises `PostOfTaskUnknown`."""
    posts = {post for one in meeting.attendees for post in one.posts}
    foreign = sorted({one.post for one in wanted if one.post is not None} - posts)
    if foreign:
        raise PostOfTaskUnknown(posts=called_here(foreign))
    there = {one.id: one for one in meeting.orders}
    return [_task(there, one).model_dump(mode="json") for one in wanted]


def _task(there: Mapping[UUID, Task], one: TaskEdit) -> Task:
    known = there.get(one.id) if one.id else None
    if known is not None and one.text in {None, known.zh, known.en}:
        return known.model_copy(update={"kind": one.kind, "post": one.post})
    words = _said(one.text)
    return Task(id=known.id if known else uuid7(), kind=one.kind, post=one.post, zh=words, en=words, source="typed")


def measures(wanted: Sequence[MeasureEdit]) -> Rows:
    """The measures in the order given."""
    return [
        Measure(id=one.id or uuid7(), text=one.text, owner_id=one.owner_id, due_at=one.due_at).model_dump(mode="json")
        for one in wanted
    ]


def attendance(meeting: Meeting, wanted: Sequence[AttendeeEdit]) -> None:
    """Who was there. Who is named and not on the list is added; who is expected by the roster stays on it."""
    listed = {one.staff_id: one for one in meeting.attendees}
    for one in wanted:
        attendee = listed.get(one.staff_id)
        if attendee is None:
            attendee = Attendee(meeting_id=meeting.id, staff_id=one.staff_id, posts=[])
            meeting.attendees.append(attendee)
            listed[one.staff_id] = attendee
        attendee.presence = one.presence
        attendee.absence_reason = one.absence_reason if one.presence == "absent" else None
    named = {one.staff_id for one in wanted}
    for gone in [one for one in meeting.attendees if not one.posts and one.staff_id not in named]:
        meeting.attendees.remove(gone)


def strangers(meeting: Meeting, wanted: Sequence[AttendeeEdit]) -> set[UUID]:
    """Who is named and not on the list yet."""
    return {one.staff_id for one in wanted} - {one.staff_id for one in meeting.attendees}


def _said(text: str | None) -> str:
    if not text:
        raise TextMissing
    return text
