"""A call as the JSON of a webhook: ``{type, timestamp, data}`` as Standard Webhooks has it."""

from typing import Any

from notify_svc.calls.domain import answers_to
from notify_svc.channels.port import Outgoing
from notify_svc.messages.content import CallContent, DigestContent, MethodNotice, ShiftChangeContent


def payload(message: Outgoing) -> dict[str, Any]:
    """The body; every repeat of the call has the same one, so that the signature alone differs."""
    content = message.content
    if content.digest is not None:
        return _digest(message, content.digest)
    if content.notice is not None:
        return _notice(message, content.notice)
    if content.verification is not None:
        return _code(message)
    if content.shift_change is not None:
        return _shift_change(message, content.shift_change)
    if content.call is not None:
        return _call(message, content.call)
    return {
        "type": "farwatch.test" if content.incident is None else "incident.escalated",
        "timestamp": content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": content.called_as or None},
            "incident": content.incident.model_dump(mode="json") if content.incident else None,
            "acknowledge_url": message.link,
            "incident_url": message.page,
            "exercise": content.exercise,
        },
    }


def _digest(message: Outgoing, digest: DigestContent) -> dict[str, Any]:
    return {
        "type": "incident.digest",
        "timestamp": message.content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": None},
            "digest": digest.model_dump(mode="json"),
            "incidents_url": message.link,
        },
    }


def _notice(message: Outgoing, notice: MethodNotice) -> dict[str, Any]:
    return {
        "type": "contact_method.changed",
        "timestamp": message.content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": None},
            "contact_method": notice.model_dump(mode="json"),
        },
    }


def _shift_change(message: Outgoing, change: ShiftChangeContent) -> dict[str, Any]:
    return {
        "type": "shift.changed",
        "timestamp": message.content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": None},
            "change": change.model_dump(mode="json"),
            "shifts_url": message.link,
            "exercise": message.content.exercise,
        },
    }


def _call(message: Outgoing, call: CallContent) -> dict[str, Any]:
    return {
        "type": "call.requested",
        "timestamp": message.content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": message.content.called_as or None},
            "call": call.model_dump(mode="json"),
            "answers": list(answers_to(call.asked)),
            "answer_url": message.link,
            "subject_url": message.page,
            "exercise": message.content.exercise,
        },
    }


def _code(message: Outgoing) -> dict[str, Any]:
    assert message.content.verification is not None
    return {
        "type": "contact_method.code",
        "timestamp": message.content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": None},
            "code": message.code,
            **message.content.verification.model_dump(mode="json"),
        },
    }
