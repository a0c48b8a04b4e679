"""Posting webhooks: connections are kept for the same host at the same address, and for nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import ip_address

import pytest

from notify_svc.channels.addresses import parse
from notify_svc.channels.http_client import Answer, HttpClient

HERE = ip_address("127.0.0.1")
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Server:
    """Answers each request with the next of ``answers``, then with 200; an empty answer hangs up."""

    def __init__(self, address: str = "127.0.0.1") -> None:
        self.address = address
        self.answers: list[bytes] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.port = 0
        self._writers: list[asyncio.StreamWriter] = []

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.append(writer)
        while head := await _request(reader):
            self.requests.append(head)
            answer = self.answers.pop(0) if self.answers else OK
            writer.write(answer)
            if not answer:
                break
        writer.close()

    def hang_up(self) -> None:
        for writer in self._writers:
            writer.close()

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["Server"]:
        server = await asyncio.start_server(self._serve, self.address, port)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self.hang_up()
            await server.wait_closed()


async def _request(reader: asyncio.StreamReader) -> bytes:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next(int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:"))
        return head + await reader.readexactly(length)
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server().running() as running:
        yield running


@pytest.fixture
async def http_client() -> AsyncIterator[HttpClient]:
    http_client = HttpClient(keep=4, idle_s=30.0)
    yield http_client
    await http_client.close()


async def post(http_client: HttpClient, server: Server, host: str = "hook.example") -> Answer:
    endpoint = parse(f"http://{host}:{server.port}/hook")
    return await http_client.post(endpoint, HERE, b"/hook?x=1", {"Host": host, "webhook-id": "7"}, b'{"a":1}')


async def test_a_request_goes_out_whole_and_the_answer_comes_back(http_client: HttpClient, server: Server) -> None:
    server.answers = [
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nbusy"
    ]
    answer = await post(http_client, server)
    assert (answer.status, answer.headers["retry-after"], answer.body) == (503, "7", b"busy")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /hook?x=1 HTTP/1.1\r\nHost: hook.example\r\n")
    assert body == b'{"a":1}'


async def test_the_next_call_takes_the_same_connection(http_client: HttpClient, server: Server) -> None:
    for _ in range(3):
        assert (await post(http_client, server)).status == 200
    assert server.connections == 1


async def test_two_names_at_one_address_never_share_a_connection(http_client: HttpClient, server: Server) -> None:
    await post(http_client, server, "one.example")
    await post(http_client, server, "two.example")
    assert server.connections == 2


async def test_a_server_that_hung_up_meanwhile_gets_a_new_connection(http_client: HttpClient, server: Server) -> None:
    await post(http_client, server)
    server.hang_up()
    assert (await post(http_client, server)).status == 200
    assert server.connections == 2


async def test_a_server_that_hangs_up_on_a_kept_connection_is_asked_once_more(
    http_client: HttpClient, server: Server
) -> None:
    await post(http_client, server)
    server.answers = [b""]
    assert (await post(http_client, server)).status == 200
    assert (server.connections, len(server.requests)) == (2, 3)


async def test_a_server_that_hangs_up_on_a_new_connection_is_unreachable(
    http_client: HttpClient, server: Server
) -> None:
    server.answers = [b""]
    with pytest.raises(ConnectionError):
        await post(http_client, server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("answer", [b"220 mail.example ESMTP\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"])
async def test_what_is_no_http_is_unreachable(http_client: HttpClient, server: Server, answer: bytes) -> None:
    server.answers = [answer]
    with pytest.raises(ConnectionError):
        await post(http_client, server)


async def test_an_answer_without_end_is_cut_off_and_its_connection_closed(
    http_client: HttpClient, server: Server
) -> None:
    server.answers = [b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + b"x" * 5000]
    assert (await post(http_client, server)).body == b"x" * 2000
    await post(http_client, server)
    assert server.connections == 2


async def test_idle_connections_are_not_kept_for_ever(server: Server) -> None:
    http_client = HttpClient(keep=4, idle_s=0.0)
    await post(http_client, server)
    await post(http_client, server)
    assert server.connections == 2
    await http_client.close()


async def test_the_checked_address_is_dialled_whatever_the_name_leads_to(
    http_client: HttpClient, server: Server
) -> None:
    """localhost leads to the one server; what was checked is the address of the other, at the same port."""
    async with Server("127.0.0.2").running(server.port) as checked:
        endpoint = parse(f"http://localhost:{server.port}/hook")
        await http_client.post(endpoint, ip_address("127.0.0.2"), b"/hook", {"Host": "localhost"}, b"{}")
        assert (checked.connections, server.connections) == (1, 0)


async def test_a_redirect_is_an_answer_like_any_other(http_client: HttpClient, server: Server) -> None:
    server.answers = [b"HTTP/1.1 307 Go\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"]
    assert (await post(http_client, server)).status == 307
    assert len(server.requests) == 1


async def test_no_proxy_of_the_machine_gets_between(
    http_client: HttpClient, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert (await post(http_client, server)).status == 200
    assert server.requests[0].startswith(b"POST /hook?x=1 ")


async def test_whose_time_is_up_leaves_no_connection_behind_that_an_answer_could_come_over(
    http_client: HttpClient, server: Server
) -> None:
    """The late answer to the first call must never be taken for that to the second."""
    server.answers = [b"HTTP/1.1 102 Wait\r\n\r\n", OK.replace(b"ok", b"no")]
    await post_in(0.3, http_client, server)
    assert (await post(http_client, server)).body == b"no"
    assert server.connections == 2


async def post_in(seconds: float, http_client: HttpClient, server: Server) -> None:
    """A post that gets no answer in its time."""
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(seconds):
            await post(http_client, server)
