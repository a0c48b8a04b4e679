"""Whose tokens are void before they expire: kept current in the background, never asked for during a request."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urljoin
from uuid import UUID

import httpx

from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.web.principal import Principal
from svckit.web.runtime import RevocationLoader, Runtime

_log = get_logger("svckit.revocations")


def mark_of(subject: UUID) -> str:
    """What stands for a subject in the list: everybody may read it, nobody learns an id from it."""
    return hashlib.sha256(subject.bytes).hexdigest()


class Revocations:
    """The list as this process knows it. While it cannot be had, the last one counts."""

    def __init__(self) -> None:
        self._before: dict[str, float] = {}

    @classmethod
    def of(cls, runtime: Runtime) -> "Revocations":
        """The list of this process."""
        return runtime.singleton(cls, cls)

    def replace(self, before: Mapping[str, float]) -> None:
        """Take a whole new list."""
        self._before = dict(before)

    def note(self, subject: UUID, before: datetime) -> None:
        """Void a subject's tokens at once in this process; the next list says it, too."""
        self._before[mark_of(subject)] = before.timestamp()

    def void(self, subject: UUID, issued_at: float | None) -> bool:
        """Whether a token of this subject and time is void; one that does not tell its time is, when any is."""
        if not self._before:
            return False
        before = self._before.get(mark_of(subject))
        return before is not None and (issued_at is None or issued_at < before)

    def ended(self, principal: Principal) -> bool:
        """Whether the token of a caller who was let in has become void since."""
        return principal.kind == "user" and self.void(principal.id, principal.issued_at)


async def follow(runtime: Runtime) -> None:
    """Keep the list of this process: every ``revocations_refresh_s`` seconds, for as long as the service runs."""
    load = runtime.service.revocations(runtime) if runtime.service.revocations else over_http(runtime)
    failing = False
    while load is not None and not runtime.stopping.is_set():
        try:
            Revocations.of(runtime).replace(await load())
            failing = False
        except Exception as error:
            if not failing:
                _log.warning("revocations.unknown", error=repr(error))
            failing = True
        await happens_within(runtime.stopping, runtime.settings.revocations_refresh_s)


def over_http(runtime: Runtime) -> RevocationLoader | None:
    """The list that stands beside the issuer's keys; None where no issuer is named."""
    settings = runtime.settings
    if not settings.jwks_url:
        return None
    url = settings.revocations_url or urljoin(settings.jwks_url, "revocations.json")

    async def load() -> dict[str, float]:
        answer = await runtime.http.get(url, timeout=2.0)
        answer.raise_for_status()
        return read_list(answer)

    return load


def read_list(answer: httpx.Response) -> dict[str, float]:
    """The list in an issuer's answer. Raises `ValueError` for anything else."""
    try:
        return {str(entry["subject"]): float(entry["before"]) for entry in answer.json()["revoked"]}
    except (KeyError, TypeError) as error:
        raise ValueError("not a list of revocations") from error
