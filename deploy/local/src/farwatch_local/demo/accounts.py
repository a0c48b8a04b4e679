"""The API as each of the demo's people sees it, signed in with their own account when it is first needed."""

from farwatch_local.demo.api import Api


class Accounts:
    """One client for each account. ``admin``: the one that the demo was made with."""

    def __init__(self, admin: Api, url: str, password: str) -> None:
        self._apis = {"admin": admin}
        self._url, self._password = url, password

    async def as_(self, username: str) -> Api:
        """The API as this account sees it."""
        if username not in self._apis:
            self._apis[username] = Api.at(self._url, username, self._password)
        return self._apis[username]

    async def close(self) -> None:
        """Let go of all connections."""
        for api in self._apis.values():
            await api.close()
