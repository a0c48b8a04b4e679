"""Record headers in a json column: readable for an operator in psql, exact for binary values."""

import base64
import json

Headers = tuple[tuple[str, bytes], ...]


def encode(headers: Headers) -> str:
    """Return `[["name", "text"], ["name", null, "base64"], …]` in the headers' order."""
    return json.dumps([_encode(name, value) for name, value in headers])


def decode(text: str) -> Headers:
    """Return the headers of `encode`."""
    return tuple(
        (name, base64.b64decode(rest[1]) if rest[0] is None else rest[0].encode()) for name, *rest in json.loads(text)
    )


def _encode(name: str, value: bytes) -> list[str | None]:
    try:
        return [name, value.decode()]
    except UnicodeDecodeError:
        return [name, None, base64.b64encode(value).decode()]
