"""How a service is, as facts without judgement: what `farwatch doctor` reads at ``/vitalz``."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from prometheus_client import REGISTRY

from svckit.db.migrations import PLATFORM, current_revision, head_of
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
        revisions = await _revisions(runtime)
        async with runtime.database.read() as session:
            found = asdict(await look(session, runtime.clock.now()))
            own = await runtime.service.health_facts(session, runtime) if runtime.service.health_facts else {}
    except DATABASE_ERRORS as error:
        return {"database": {"problem": type(error).__name__}}
    return {"database": {"problem": None, **revisions}, **found, "health_facts": own}


async def _revisions(runtime: Runtime) -> dict[str, str | None]:
    """Where the database is in the service's own chain of migrations and in the platform's, and where it should be."""
    engine, own = runtime.database.engine, runtime.service.migrations
    return {
        "revision": await current_revision(engine, own),
        "expected": head_of(own),
        "platform_revision": await current_revision(engine, PLATFORM),
        "platform_expected": head_of(PLATFORM),
    }


def _lag(group: str) -> float | None:
    return REGISTRY.get_sample_value("farwatch_consumer_lag", {"consumer": group})
