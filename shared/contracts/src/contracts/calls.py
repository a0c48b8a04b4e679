"""Calls about any subject: a service asks, notify-svc calls people, and their answers come back (ARCHITECTURE §13).

The service that asks keeps the deadline and decides what follows silence: a further call about the same subject, with
the next ``step`` and other targets.
"""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.notifications import Channel
from contracts.open_values import known
from contracts.posts import Post
from contracts.severities import Severity

SubjectType = Annotated[
    str,
    known(
        "presence_check",
        "away_pass",
        "shift",
        "post",
        "command",
        "handover",
        "meeting",
        "task",
        "lone_worker",
        "sos",
        "attendance_correction",
        "reminder",
        "inspection",
        "finding",
        "improvement",
        "test_alarm",
    ),
]
Asked = Annotated[str, known("nothing", "read", "acknowledge", "accept", "answer")]
"""What the person is asked to do about it."""
Answer = Annotated[str, known("acknowledged", "accepted", "declined", "answered")]
AnsweredThrough = Annotated[str, known("email", "webhook", "console")]
"""Where the person answered: by the link of a message that a channel brought, or signed in, on the phone too."""


class CallText(Part):
    """A sentence in both languages; each person reads their own."""

    zh: str
    en: str


class CallSubject(Part):
    """What the call is about. ``link``: the path of its page in the console, ``phone_link``: on the phone."""

    type: SubjectType
    id: UUID
    number: str | None = None
    link: str | None = None
    phone_link: str | None = None


class CallTarget(Part):
    """Whom to call: one of the three. ``post``: who has the duty at that post of the site now. ``role``: who has that
    role of headquarters and may see the site; of the HQ executive, who is on call now where a period names somebody.
    """

    staff_id: UUID | None = None
    post: Post | None = None
    role: str | None = None


class CallRequested(Event, type="call.requested", topic=topics.CALL, key="call_id"):
    """These people are to be told, or asked, at once. ``version`` is 1. ``due_at``: by when an answer is wanted.

    ``step``: 1 for the first call about a subject, 2 for what follows silence, and so on. Nobody is called twice for
    one call, however many targets mean them.
    """

    call_id: UUID
    site_id: UUID
    subject: CallSubject
    step: int = 1
    severity: Severity
    title: CallText
    text: CallText
    asked: Asked
    due_at: datetime | None = None
    targets: tuple[CallTarget, ...]
    requested_at: datetime


class CallSettled(Event, type="call.settled", topic=topics.CALL, key="call_id"):
    """The call needs no answer any more; what has not gone out is not sent. ``version`` is 2. ``by``: who did that."""

    call_id: UUID
    site_id: UUID
    subject: CallSubject
    settled_at: datetime
    by: UUID | None = None


class CallReceipt(Event):
    """What became of a call for one person; ``notification_id`` is the call to that person through all channels."""

    notification_id: UUID
    call_id: UUID
    site_id: UUID
    subject: CallSubject
    step: int = 1
    staff_id: UUID | None


class CallReached(CallReceipt, type="call.reached", topic=topics.CALL, key="notification_id"):
    """A channel took the message for the person."""

    channel: Channel
    reached_at: datetime


class CallFailed(CallReceipt, type="call.failed", topic=topics.CALL, key="notification_id"):
    """No channel has reached the person so far, or a target means nobody (``staff_id`` None). What goes on being tried
    may reach the person later: then ``call.reached`` follows.
    """

    reason: str
    failed_at: datetime


class CallAnswered(CallReceipt, type="call.answered", topic=topics.CALL, key="notification_id"):
    """The person answered from the message itself. It is a wish until the service that asked has taken it."""

    answer: Answer
    text: str | None = None
    answered_at: datetime
    channel: AnsweredThrough
