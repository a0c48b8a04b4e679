"""Reading JSON strictly: what two parsers could read differently, or PostgreSQL could not hold, is refused."""

import json
import math
import re
from collections.abc import Sequence
from typing import Any

from contracts.words import Words
from svckit.core.errors import Invalid, Mistake
from svckit.web.types import clean_text

MAX_DEPTH = 64
_SUSPECT = re.compile(rb"\\u(?:00[01]|007|008|009|[dD][89a-fA-F])")


class _Refused(ValueError):
    """What cannot be read, with its code; the rest is for a program."""

    def __init__(self, code: str, hint: str) -> None:
        super().__init__(hint)
        self.mistake = unreadable(("body",), code, hint)


def unreadable(loc: Sequence[str | int], code: str, hint: str) -> Mistake:
    """A request that no page sends: people are told so, a program what is wrong with it."""
    said = Words("发送的内容无法读取，请重试。", "What was sent cannot be read. Try again.")
    return Mistake(loc, code, said, hint)


def parse(body: bytes) -> Any:
    """The JSON value of a body. Raises `Invalid` for malformed text, duplicate names, NaN, depth or odd characters."""
    try:
        value = json.loads(
            body.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
        _check_depth(body, value)
        if _SUSPECT.search(body):
            _check_text(value)
    except _Refused as refused:
        raise Invalid([refused.mistake]) from None
    except json.JSONDecodeError as error:
        raise Invalid([_malformed(error.pos)]) from None
    except UnicodeDecodeError as error:
        raise Invalid([unreadable(("body", error.start), "invalid-utf8", "The body is not UTF-8.")]) from None
    except RecursionError:
        raise Invalid([_TOO_DEEP.mistake]) from None
    except ValueError:  # Python refuses integers of more than 4300 digits
        raise Invalid([unreadable(("body",), "number-too-long", "A number has too many digits.")]) from None
    return value


_TOO_DEEP = _Refused("too-deep", f"Nested deeper than {MAX_DEPTH} levels.")


def _malformed(position: int) -> Mistake:
    return unreadable(("body", position), "json-invalid", "This is not JSON from here on.")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _Refused("duplicate-name", "An object names the same field twice.")
    return value


def _no_constant(name: str) -> Any:
    raise _Refused("finite-number", f"{name} is not a JSON number.")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _Refused("finite-number", "A number is too large.")
    return value


def _check_depth(body: bytes, value: Any) -> None:
    if body.count(b"{") + body.count(b"[") <= MAX_DEPTH:
        return
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [child for node in level for child in _children(node)]
        if not level:
            return
    raise _TOO_DEEP


def _children(node: Any) -> list[Any]:
    if isinstance(node, dict):
        return list(node.values())
    return node if isinstance(node, list) else []


def _check_text(value: Any) -> None:
    waiting = [value]
    while waiting:
        node = waiting.pop()
        waiting.extend(_children(node))
        texts = node if isinstance(node, dict) else (node,)
        for text in texts:
            if isinstance(text, str):
                _check_one(text)


def _check_one(text: str) -> None:
    try:
        clean_text(text)
    except ValueError:
        raise _Refused("control-character", "A text contains control characters or lone surrogates.") from None
