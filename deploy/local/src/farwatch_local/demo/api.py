"""The public HTTP API as the demo uses it: signed in, patient with a service that is being restarted."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx

PATIENCE = 30
PAUSE_S = 0.5
PAGE = 200
RESTARTING = {502, 503, 504}
NOT_KNOWN_YET = {404, 422}


class Refused(Exception):
    """The API said no; the message is the problem's own."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(f"{response.request.method} {response.request.url}: {response.status_code} {response.text}")
        self.status = response.status_code


class Api:
    """One account's view. Every write over a network carries an Idempotency-Key, so repeating it is safe.

    ``authorization`` is known, in the process of the services; or there is a ``login`` to get it with.
    """

    def __init__(
        self, client: httpx.AsyncClient, *, login: dict[str, str] | None = None, authorization: str | None = None
    ) -> None:
        self._client = client
        self._login = login
        self._authorization = authorization
        self._signing_in = asyncio.Lock()

    @classmethod
    def at(cls, url: str, username: str, password: str) -> "Api":
        """The API at an address, for whoever knows the password."""
        client = httpx.AsyncClient(base_url=f"{url}/api", timeout=20.0, headers={"Accept-Language": "zh-CN"})
        return cls(client, login={"username": username, "password": password})

    @classmethod
    def of_station(cls, url: str, api_key: str) -> "Api":
        """The API at an address as a station sees it."""
        client = httpx.AsyncClient(base_url=f"{url}/api", timeout=20.0, headers={"Accept-Language": "zh-CN"})
        return cls(client, authorization=f"Bearer {api_key}")

    async def get(self, path: str, **params: str) -> dict[str, Any]:
        """Read one resource."""
        return await self._call("GET", path, params=params or None)

    async def all(self, path: str, **params: str | list[str]) -> AsyncIterator[dict[str, Any]]:
        """Every item of a list, page by page."""
        cursor: str | None = None
        while True:
            asked = {**params, "limit": str(PAGE), **({"cursor": cursor} if cursor else {})}
            page = await self._call("GET", path, params=asked)
            for item in page["items"]:
                yield item
            cursor = page["next_cursor"]
            if cursor is None:
                return

    async def post(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Make something, or do something with it."""
        return await self._call("POST", path, json=body or {})

    async def post_once_known(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Make something in a service that learns of its site or person by event, a moment after roster-svc."""
        return await _once_known(lambda: self.post(path, body))

    async def get_once_known(self, path: str) -> dict[str, Any]:
        """Read from a service that learns of its site by event, a moment after roster-svc."""
        return await _once_known(lambda: self.get(path))

    async def put_once_known(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Set something in a service that learns of its site or person by event, a moment after roster-svc."""
        return await _once_known(lambda: self.put(path, body))

    async def put(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Set something."""
        return await self._call("PUT", path, json=body)

    async def patch(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """Change something."""
        return await self._call("PATCH", path, json=body)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()

    async def _call(self, method: str, path: str, **request: Any) -> dict[str, Any]:
        headers = {"Idempotency-Key": str(uuid4())} if method != "GET" and self._login else {}
        for _ in range(PATIENCE):
            try:
                token = self._authorization or await self._sign_in(None)
                response = await self._client.request(
                    method, path, headers={**headers, "Authorization": token}, **request
                )
            except httpx.TransportError:
                await asyncio.sleep(PAUSE_S)
                continue
            if response.status_code == 401 and self._login:
                await self._sign_in(token)
            elif response.status_code in RESTARTING:
                await asyncio.sleep(PAUSE_S)
            elif response.is_success:
                return dict(response.json()) if response.content else {}
            else:
                raise Refused(response)
        raise TimeoutError(f"{method} {path} got no answer in {PATIENCE} tries")

    async def _sign_in(self, refused: str | None) -> str:
        """A token; a new one if the present one is the one that was refused."""
        async with self._signing_in:
            present = self._authorization
            if present is None or present == refused:
                response = await self._client.post("/roster/v1/auth/token", json=self._login)
                if response.is_error:
                    await asyncio.sleep(PAUSE_S)
                    raise httpx.ReadError(response.text) if response.status_code in RESTARTING else Refused(response)
                present = f"Bearer {response.json()['access_token']}"
                self._authorization = present
            return present


async def _once_known(attempt: Callable[[], Awaitable[dict[str, Any]]]) -> dict[str, Any]:
    for _ in range(PATIENCE):
        try:
            return await attempt()
        except Refused as refused:
            if refused.status not in NOT_KNOWN_YET:
                raise
            await asyncio.sleep(PAUSE_S)
    return await attempt()
