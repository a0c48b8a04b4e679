"""OpenAPI 3.1 of a service, with what FastAPI cannot know: who may call what, and which problems may come back."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from svckit.web.access import Rule
from svckit.web.idempotency import METHODS
from svckit.web.problems import MEDIA_TYPE
from svckit.web.runtime import ServiceDefinition

_PROBLEM: dict[str, Any] = {
    "type": "object",
    "title": "Problem",
    "description": "RFC 9457. `type` is stable; `title` and `detail` follow Accept-Language (zh-CN, en).",
    "required": ["type", "title", "status", "detail", "instance", "trace_id"],
    "properties": {
        "type": {"type": "string", "examples": ["urn:farwatch:problem:not-found"]},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "trace_id": {"type": ["string", "null"]},
        "hint": {"type": "string", "description": "For programs: what to do, in the API's terms. English."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["loc", "code", "detail"],
                "properties": {
                    "loc": {"type": "array", "items": {"type": ["string", "integer"]}},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                    "hint": {"type": "string"},
                },
            },
        },
    },
}
_TEXTS = {
    "400": "The request ended early or cannot be read",
    "401": "No token, or one that is not accepted",
    "403": "The caller's roles do not allow it",
    "404": "It does not exist, or not for this caller",
    "408": "The body did not arrive in time",
    "409": "The present state forbids it",
    "412": "Changed in the meantime (If-Match)",
    "413": "The body is too large",
    "415": "The body's type or encoding is not read here",
    "422": "The content is invalid",
    "429": "Too many requests; see Retry-After",
    "503": "Temporarily unavailable; see Retry-After",
}
_IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Repeating a request with the same key does it once and answers the same.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200},
}


def generate(app: FastAPI, service: ServiceDefinition) -> dict[str, Any]:
    """The document, the same for the same code."""
    document = get_openapi(
        title=service.title,
        version=service.version,
        openapi_version="3.1.0",
        routes=app.routes,
        separate_input_output_schemas=True,
    )
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    schemas["Problem"] = _PROBLEM
    document["components"]["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "description": "An access token, or a station's API key."}
    }
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            key = f"{method.upper()} {path.removeprefix(service.prefix)}"
            _complete(operation, method.upper(), path, service.access[key])
    return document


def _complete(operation: dict[str, Any], method: str, path: str, rule: Rule) -> None:
    operation["security"] = [] if rule.public else [{"bearer": []}]
    if rule.roles:
        operation["x-roles"] = sorted(rule.roles)
    if rule.while_on_duty:
        operation["x-roles-on-duty"] = sorted(rule.while_on_duty)
    if method in METHODS and not rule.public:
        operation.setdefault("parameters", []).append(_IDEMPOTENCY_KEY)
    responses = operation["responses"]
    named = {one["name"] for one in operation.get("parameters", []) if one["in"] == "query"}
    own = [status for status in responses if status in _TEXTS]
    versioned = any(one["name"].lower() == "if-match" for one in operation.get("parameters", []))
    more = [*(["404"] if "site_id" in named else []), *(["412"] if versioned else [])]
    for status in [*_statuses(method, path, rule), *own, *more]:
        declared = responses.setdefault(status, {"description": _TEXTS[status]})
        if status in own:
            declared["description"] = _TEXTS[status]
        pages = {kind: said for kind, said in declared.get("content", {}).items() if kind.startswith("text/")}
        declared["content"] = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}, **pages}
    operation["responses"] = dict(sorted(responses.items()))


def _statuses(method: str, path: str, rule: Rule) -> list[str]:
    statuses = ["422", "429", "503"]
    if not rule.public:
        statuses += ["401"] + (["403"] if rule.roles else [])
    if "{" in path:
        statuses.append("404")
    if method != "GET":
        statuses += ["400", "404", "408", "409", "413", "415"]
    return statuses
