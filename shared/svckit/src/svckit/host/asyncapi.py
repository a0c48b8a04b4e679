"""AsyncAPI 3.0 of a service: one channel per topic with many messages, what it sends and what it receives."""

from collections.abc import Iterable
from typing import Any

from contracts import Event
from svckit.web.runtime import ServiceDefinition

_HEADERS: dict[str, Any] = {
    "type": "object",
    "description": "CloudEvents 1.0, Kafka binary mode.",
    "required": ["ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"],
    "properties": {
        "ce_specversion": {"const": "1.0"},
        "ce_id": {"type": "string", "format": "uuid"},
        "ce_type": {"type": "string"},
        "ce_source": {"type": "string"},
        "ce_subject": {"type": "string"},
        "ce_time": {"type": "string", "format": "date-time"},
        "ce_dataschema": {"type": "string", "format": "uri"},
        "ce_clause": {"type": "string", "description": "The clause of the regulation that causes the event."},
        "ce_actor": {"type": "string"},
        "ce_exercise": {
            "type": "string",
            "enum": ["true"],
            "description": "Of a drill or a test; absent: it is real.",
        },
        "ce_snapshot": {
            "const": "true",
            "description": "No news: the owner states again what is true. Only projections may take it.",
        },
        "traceparent": {"type": "string"},
    },
}


def generate(service: ServiceDefinition) -> dict[str, Any]:
    """The document, the same for the same code."""
    sends = _by_topic(service.publishes)
    receives = {
        (group.group, topic): events
        for group in service.subscriptions
        for topic, events in _by_topic(group.events).items()
    }
    receives |= {(group.group, topic): [] for group in service.subscriptions for topic in group.raw}
    events = {event.type: event for found in (*sends.values(), *receives.values()) for event in found}
    topics = {*sends, *(topic for _, topic in receives)}
    return {
        "asyncapi": "3.0.0",
        "info": {"title": service.title, "version": service.version},
        "defaultContentType": "application/json",
        "channels": {topic: _channel(topic, events.values()) for topic in sorted(topics)},
        "operations": {
            **{f"send.{topic}": _operation("send", topic, found) for topic, found in sorted(sends.items())},
            **{
                f"receive.{group}.{topic}": _operation("receive", topic, found)
                for (group, topic), found in sorted(receives.items())
            },
        },
        "components": {
            "messages": {name: _message(event) for name, event in sorted(events.items())},
            "messageTraits": {"cloudEvent": {"headers": _HEADERS}},
        },
    }


def _by_topic(events: Iterable[type[Event]]) -> dict[str, list[type[Event]]]:
    found: dict[str, list[type[Event]]] = {}
    for event in sorted(events, key=lambda each: each.type):
        found.setdefault(event.topic.name, []).append(event)
    return found


def _channel(topic: str, events: Iterable[type[Event]]) -> dict[str, Any]:
    names = sorted(event.type for event in events if event.topic.name == topic)
    return {
        "address": topic,
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in names},
    }


def _operation(action: str, topic: str, events: Iterable[type[Event]]) -> dict[str, Any]:
    operation: dict[str, Any] = {"action": action, "channel": {"$ref": f"#/channels/{topic}"}}
    if names := [event.type for event in events]:
        operation["messages"] = [{"$ref": f"#/channels/{topic}/messages/{name}"} for name in names]
    return operation


def _message(event: type[Event]) -> dict[str, Any]:
    summary = (event.__doc__ or "").strip().partition("\n")[0]
    return {
        "name": event.type,
        "summary": summary,
        "contentType": "application/json",
        "traits": [{"$ref": "#/components/messageTraits/cloudEvent"}],
        "payload": {"$id": event.dataschema(), **_inlined(event.model_json_schema(mode="serialization"))},
        "x-key": event.key_field,
    }


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without `$defs`: their references would point outside the payload."""
    definitions = schema.pop("$defs", {})

    def resolve(node: Any) -> Any:
        if isinstance(node, list):
            return [resolve(item) for item in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref", "")
        if reference.startswith("#/$defs/"):
            rest = {name: value for name, value in node.items() if name != "$ref"}
            return resolve({**definitions[reference.removeprefix("#/$defs/")], **rest})
        return {name: resolve(value) for name, value in node.items()}

    resolved: dict[str, Any] = resolve(schema)
    return resolved
