"""The links that notify-svc puts into messages, so that the console can prove that each leads somewhere."""

import json
from datetime import UTC, datetime
from uuid import UUID

from notify_svc.acks.links import ANSWER, PAGE, PATH, Links


def render() -> str:
    """By kind of message, relative to the public address; what differs by message is ``{token}``."""
    links, nobody, at = Links("", b""), UUID(int=0), datetime(2026, 1, 1, tzinfo=UTC)
    kinds = ("digest", "shift_change", "escalation", "call")
    found = {kind: links.of(kind, nobody, nobody, at) or "" for kind in kinds}
    found["page"] = PAGE + str(nobody)
    named = {kind: _named(link) for kind, link in found.items()}
    return json.dumps(named, indent=2) + "\n"


def _named(link: str) -> str:
    signed = next((path for path in (PATH, ANSWER) if link.startswith(path)), None)
    return link if signed is None else signed + "{token}"
