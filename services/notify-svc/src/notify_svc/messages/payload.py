"""A call as the JSON of a webhook: ``{type, timestamp, data}`` as Standard Webhooks has it."""

from typing import Any

from notify_svc.channels.port import Outgoing


def payload(message: Outgoing) -> dict[str, Any]:
    """The body; every repeat of the call has the same one, so that the signature alone differs."""
    content = message.content
    return {
        "type": "farwatch.test" if content.incident is None else "incident.escalated",
        "timestamp": content.at.isoformat(),
        "data": {
            "notification_id": str(message.id),
            "recipient": {"name": message.name, "called_as": content.called_as or None},
            "incident": content.incident.model_dump(mode="json") if content.incident else None,
            "acknowledge_url": message.link,
        },
    }
