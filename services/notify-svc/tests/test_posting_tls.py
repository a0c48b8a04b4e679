"""Posting over TLS: who answers at the checked address must prove that it is the host, to authorities that we trust."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from notify_svc.channels.addresses import parse
from notify_svc.channels.http_client import Answer, HttpClient
from svckit.core.tls import trusted_authorities

HERE = ip_address("127.0.0.1")
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def certificate(folder: Path, *names: str) -> Path:
    """A key and its own certificate for these host names, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    itself, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")]), datetime.now(UTC)
    made = (
        x509.CertificateBuilder(itself, itself, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    path = folder / "host.pem"
    path.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + made.public_bytes(pem))
    return path


class TlsServer:
    """Says 200 to every request, and counts them and the connections they came over."""

    def __init__(self, pem: Path) -> None:
        self.pem = pem
        self.requests = self.connections = self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await reader.readuntil(b"\r\n\r\n") and await reader.readexactly(2):
                self.requests += 1
                writer.write(OK)
        except (asyncio.IncompleteReadError, OSError):
            writer.close()


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[TlsServer]:
    """A server that has a certificate for hook.example and twin.example."""
    server = TlsServer(certificate(tmp_path, "hook.example", "twin.example"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server.pem)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=context)
    server.port = listening.sockets[0].getsockname()[1]
    yield server
    listening.close()


@pytest.fixture
async def http_client() -> AsyncIterator[HttpClient]:
    http_client = HttpClient(keep=4, idle_s=30.0)
    yield http_client
    await http_client.close()


@pytest.fixture
def an_authority_of_the_machine(server: TlsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The operator's own authority vouches for the server, where OpenSSL looks for the machine's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.pem))
    trusted_authorities.cache_clear()
    yield
    trusted_authorities.cache_clear()


async def post(http_client: HttpClient, server: TlsServer, host: str) -> Answer:
    endpoint = parse(f"https://{host}:{server.port}/hook")
    return await http_client.post(endpoint, HERE, b"/hook", {"Host": host}, b"{}")


@pytest.mark.usefixtures("an_authority_of_the_machine")
async def test_the_host_is_who_the_certificate_names_not_the_address(
    http_client: HttpClient, server: TlsServer
) -> None:
    assert (await post(http_client, server, "hook.example")).body == b"ok"
    with pytest.raises(ssl.SSLCertVerificationError, match=r"other\.example"):
        await post(http_client, server, "other.example")
    assert server.requests == 1


@pytest.mark.usefixtures("an_authority_of_the_machine")
async def test_a_host_does_not_get_what_was_proven_for_its_twin(http_client: HttpClient, server: TlsServer) -> None:
    for host in ("hook.example", "twin.example", "hook.example", "twin.example"):
        await post(http_client, server, host)
    assert (server.connections, server.requests) == (2, 4)


async def test_an_authority_that_nobody_trusts_proves_nothing(http_client: HttpClient, server: TlsServer) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        await post(http_client, server, "hook.example")
    assert server.requests == 0
