"""How a service is, as facts without judgement: what `farwatch doctor` reads at ``/vitalz``."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from prometheus_client import REGISTRY

from svckit.db.migrations import current_revision, head_of
from svckit.db.transient_errors import DATABASE_ERRORS
from svckit.host.backlogs import look
from svckit.web.runtime import Check, Runtime


async def vitals(runtime: Runtime) -> dict[str, Any]:
    """Facts of this process and its database. Spans are seconds; a problem is a text, or null."""
    service = runtime.service
    return {
        "service": service.source,
        "version": service.version,
        "not_ready": await failures(runtime.ready_checks),
        "not_live": await failures(runtime.live_checks),
        "lag": {entry.group: _lag(entry.group) for entry in service.subscriptions},
        **await _of_the_database(runtime),
    }


async def failures(checks: Mapping[str, Check]) -> dict[str, str]:
    """The checks that say that something is wrong, with what they say."""
    found = {name: await check() for name, check in list(checks.items())}
    return {name: problem for name, problem in found.items() if problem is not None}


async def _of_the_database(runtime: Runtime) -> dict[str, Any]:
    try:
        revision = await current_revision(runtime.database.engine)
        async with runtime.database.read() as session:
            found = asdict(await look(session, runtime.clock.now()))
            own = await runtime.service.health_facts(session, runtime) if runtime.service.health_facts else {}
    except DATABASE_ERRORS as error:
        return {"database": {"problem": type(error).__name__}}
    expected = head_of(runtime.service.migrations)
    return {"database": {"problem": None, "revision": revision, "expected": expected}, **found, "health_facts": own}


def _lag(group: str) -> float | None:
    return REGISTRY.get_sample_value("farwatch_consumer_lag", {"consumer": group})
