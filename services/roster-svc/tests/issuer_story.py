"""The built-in issuer in tests: the service as it runs in production, and whoever logs in."""

import asyncio
from pathlib import Path

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

PASSWORD = "first of all"
PERSON = {"code": "w1", "name": "王芳", "username": "WangFang", "password": "correct horse", "roles": ["tech_ops"]}


def add_key(directory: Path, name: str) -> None:
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (directory / name).write_bytes(pem)


def client_of(app: object) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://roster/api/roster/v1")  # type: ignore[arg-type]


async def until_ready(client: httpx.AsyncClient) -> None:
    async with asyncio.timeout(20):
        while (await client.get("http://roster/readyz")).status_code != 200:
            await asyncio.sleep(0)


async def login(client: httpx.AsyncClient, username: str, password: str) -> httpx.Response:
    return await client.post("/auth/token", json={"username": username, "password": password})


async def as_admin(client: httpx.AsyncClient) -> httpx.AsyncClient:
    token = (await login(client, "admin", PASSWORD)).json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
    return client
