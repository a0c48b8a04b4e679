"""The page behind the link of a call: made for a phone, with nothing from elsewhere and no script."""

from datetime import datetime

from fastapi.responses import HTMLResponse

from notify_svc.acks.pages import respond
from notify_svc.calls.domain import NEED_WORDS, CallState
from notify_svc.calls.schemas import MOST_WORDS, CallRead
from notify_svc.messages import wording

REFRESH_S = 15
"""Seconds until a page that waits for a press fetches itself anew; one on which somebody may be writing never does."""


def page(call: CallRead, tag: str) -> HTMLResponse:
    """What is asked and by when, and the answers that fit while it waits for one; in the person's language."""
    language = wording.language_of(tag)
    waits = call.state in {CallState.OPEN, CallState.OVERDUE}

    def local(at: datetime | None) -> wording.LocalTime | None:
        return None if at is None else wording.LocalTime(at, call.timezone)

    context = {
        "call": call,
        "title": call.title.en if language == "en" else call.title.zh,
        "text": call.text.en if language == "en" else call.text.zh,
        "subject": wording.subject(call.subject.type, language),
        "given": wording.answer(call.answer, language) if call.answer else "",
        "due": local(call.due_at),
        "answered": local(call.answered_at),
        "settled": local(call.settled_at),
        "page": call.subject.phone_link or call.subject.link,
        "waits": waits,
        "most": MOST_WORDS,
        "refresh_s": REFRESH_S if waits and NEED_WORDS.isdisjoint(call.answers) else None,
    }
    return respond(f"call.{language}.html", context, status=200)
