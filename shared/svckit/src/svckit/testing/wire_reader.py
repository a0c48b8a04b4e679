"""What a client says to PostgreSQL, read off the wire: the statements it runs, in their order.

The protocol's messages are public (PostgreSQL's manual, "Frontend/Backend Protocol"): a kind of one byte, a length of
four, and the rest; those before the start of the session have no kind.
"""

from collections.abc import Iterator

_STARTUP_CODE = 196_608
"""Protocol 3.0: the last message without a kind. What comes before asks for encryption."""
_HEAD_BYTES = 5


class WireReader:
    """One connection's client side."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._started = False
        self._prepared: dict[bytes, str] = {}
        """The statements' texts by their names; the last unnamed one has the empty name."""
        self._portals: dict[bytes, str] = {}

    def feed(self, piece: bytes) -> Iterator[str]:
        """The text of each statement that is run by what is whole with this piece: once for each execution."""
        self._buffer += piece
        while (message := self._next()) is not None:
            kind, body = message
            if kind == b"Q":
                yield _text(body)
            elif kind == b"E":
                yield self._portals[_until_zero(body)]
            elif kind == b"P":
                name, _, rest = body.partition(b"\0")
                self._prepared[name] = _text(rest)
            elif kind == b"B":
                portal, _, rest = body.partition(b"\0")
                self._portals[portal] = self._prepared[_until_zero(rest)]

    def _next(self) -> tuple[bytes, bytes] | None:
        """The next whole message; one without a kind has an empty one."""
        head = _HEAD_BYTES if self._started else _HEAD_BYTES - 1
        if len(self._buffer) < head:
            return None
        end = head - 4 + int.from_bytes(self._buffer[head - 4 : head])
        if len(self._buffer) < end:
            return None
        kind, body = bytes(self._buffer[: head - 4]), bytes(self._buffer[head:end])
        del self._buffer[:end]
        self._started = self._started or int.from_bytes(body[:4]) == _STARTUP_CODE
        return kind, body


def _until_zero(body: bytes) -> bytes:
    return body.partition(b"\0")[0]


def _text(body: bytes) -> str:
    return _until_zero(body).decode()
