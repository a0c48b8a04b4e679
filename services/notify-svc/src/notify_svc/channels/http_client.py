"""POST over HTTP/1.1 to an address that was chosen beforehand: no proxy, no redirects, bounded answers.

Connections are kept for the next call to the same host at the same address, so that a burst costs one TLS handshake;
two host names never share one, even where their address is the same.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import h11

from notify_svc.channels.addresses import Endpoint, IPAddress
from svckit.core.tls import trusted_authorities

_ANSWER_BYTES = 2000
_READ_BYTES = 65_536


class Answer(NamedTuple):
    """What came back. Header names are in lower case; ``body`` is cut off at 2,000 bytes, the rest is not read."""

    status: int
    headers: dict[str, str]
    body: bytes


class _Request(NamedTuple):
    target: bytes
    headers: list[tuple[str, str]]
    body: bytes


class _Place(NamedTuple):
    endpoint: tuple[str, str, int]
    address: IPAddress


@dataclass(frozen=True, slots=True)
class _Kept:
    line: "_Line"
    until: float


class HttpClient:
    """Posts, and keeps at most `keep` idle connections a place for `idle_s` seconds."""

    def __init__(self, *, keep: int, idle_s: float) -> None:
        self._keep = keep
        self._idle_s = idle_s
        self._idle: dict[_Place, list[_Kept]] = defaultdict(list)

    async def post(
        self, endpoint: Endpoint, address: IPAddress, target: bytes, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        """Post `body` to `target` (path and query) of `endpoint`, connecting to `address`. Raises OSError.

        The caller sets the time limit. A kept connection that the server had closed meanwhile is replaced by a new
        one; the request may then have arrived twice, under the same id.
        """
        place = _Place((endpoint.scheme, endpoint.host, endpoint.port), address)
        request = _Request(target, [*headers.items(), ("Content-Length", str(len(body)))], body)
        while (line := self._kept(place)) is not None:
            try:
                return await self._exchange(place, line, request)
            except ConnectionError:
                if line.heard:
                    raise
        return await self._exchange(place, await self._opened(place), request)

    async def close(self) -> None:
        """Close the idle connections."""
        for kept in self._idle.values():
            for entry in kept:
                entry.line.close()
        self._idle.clear()

    async def _exchange(self, place: _Place, line: "_Line", request: "_Request") -> Answer:
        try:
            answer = await line.exchange(request)
        except BaseException:
            line.close()
            raise
        if line.reusable and len(self._idle[place]) < self._keep:
            self._idle[place].append(_Kept(line, asyncio.get_running_loop().time() + self._idle_s))
        else:
            line.close()
        return answer

    def _kept(self, place: _Place) -> "_Line | None":
        now = asyncio.get_running_loop().time()
        kept = self._idle[place]
        while kept:
            entry = kept.pop()
            if now < entry.until and not entry.line.ended:
                return entry.line
            entry.line.close()
        del self._idle[place]
        return None

    async def _opened(self, place: _Place) -> "_Line":
        scheme, host, port = place.endpoint
        tls = {"ssl": trusted_authorities(), "server_hostname": host} if scheme == "https" else {}
        return _Line(*await asyncio.open_connection(str(place.address), port, **tls))  # type: ignore[arg-type]


class _Line:
    """One open connection. ``heard``: whether anything of the present answer has come."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.CLIENT)
        self.heard = False

    @property
    def ended(self) -> bool:
        """Whether the server has hung up."""
        return self._reader.at_eof() or self._writer.is_closing()

    @property
    def reusable(self) -> bool:
        """Whether the exchange ended so that another may follow."""
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE and not self.ended

    def close(self) -> None:
        self._writer.close()

    async def exchange(self, request: _Request) -> Answer:
        """Send the request and read the answer. Raises ConnectionError, also where the server speaks no HTTP."""
        try:
            return await self._exchange(request)
        except h11.ProtocolError as error:
            raise ConnectionError(str(error)) from error

    async def _exchange(self, request: _Request) -> Answer:
        if self._http.our_state is h11.DONE:
            self._http.start_next_cycle()
        self.heard = False
        head = h11.Request(method="POST", target=request.target, headers=request.headers)
        parts = [self._http.send(event) for event in (head, h11.Data(request.body), h11.EndOfMessage())]
        self._writer.write(b"".join(part for part in parts if part))
        response = await self._response()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in response.headers}
        return Answer(response.status_code, headers, await self._beginning())

    async def _response(self) -> h11.Response:
        while not isinstance(event := await self._event(), h11.Response):
            if not isinstance(event, h11.InformationalResponse):
                raise ConnectionError("the server hung up without an answer")
        return event

    async def _beginning(self) -> bytes:
        received = b""
        while len(received) < _ANSWER_BYTES and isinstance(event := await self._event(), h11.Data):
            received += bytes(event.data)
        return received[:_ANSWER_BYTES]

    async def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            data = await self._reader.read(_READ_BYTES)
            self.heard = self.heard or bool(data)
            self._http.receive_data(data)
        return event
