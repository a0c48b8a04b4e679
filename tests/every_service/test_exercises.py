"""What follows from an exercise 演练 is one, in every service: no publish site, no timer and no row loses the mark."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from svckit.host.service import Service
from svckit.testing import Harness

from .places.ground import Place, made
from .test_unknown_values import examples, heard
from .walking import ground_of

SERVICES = Path(__file__).resolve().parents[2] / "services"
OWN_MARK = ("incident-svc", "notify-svc")
"""Services whose rows are exercises themselves: requests and senders carry no mark, so the row must be asked."""
NEVER_ONE = {
    ("incident_svc/heartbeats/handlers.py", "publish"): "a heartbeat is telemetry",
    ("notify_svc/storms/service.py", "schedule"): "a digest gathers no exercises",
}


async def marked_tables(harness: Harness) -> list[str]:
    """The tables of the service that know of exercises."""
    query = (
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'exercise' AND table_schema = 'public'"
    )
    async with harness.runtime.database.read() as session:
        return sorted((await session.execute(text(query))).scalars())


async def rows(harness: Harness) -> dict[tuple[str, str], bool]:
    """Every row that can be an exercise, by table and content, and whether it is one; what is telemetry is left out."""
    found: dict[tuple[str, str], bool] = {}
    async with harness.runtime.database.read() as session:
        for table in await marked_tables(harness):
            query = text(f"SELECT to_jsonb(t) - 'seq' AS row, t.exercise FROM {table} t")
            for one in (await session.execute(query)).all():
                identity = one.row.get("id") or one.row.get("event_id")
                found[table, str(identity)] = one.exercise
        query = text("SELECT id, headers ->> 'ce_exercise' AS mark FROM outbox WHERE type NOT LIKE '%.pulse'")
        for one in (await session.execute(query)).all():
            found["outbox", str(one.id)] = one.mark == "true"
    return found


async def with_a_drill(harness: Harness, place: Place) -> Place:
    """The place, whose incident is an exercise where the service has incidents of its own."""
    if harness.service.name != "incident":
        return place
    body = {"site_id": place["site_id"], "title": "drill", "exercise": True}
    drill = await made(harness.as_user(["hq_admin"]), "/incidents", body)
    return Place(place.site_id, {**place.ids, "incident_id": drill["id"]})


@pytest.mark.clause("R-X.11", part="events")
async def test_all_that_comes_of_exercise_events_is_an_exercise(service: Service, harness: Harness) -> None:
    place = await ground_of(service).settle(harness)
    before = await rows(harness)
    place = await with_a_drill(harness, place)
    for type_ in heard(service):
        for event in examples(type_, place, "manual"):
            await harness.deliver(event, exercise=True)
    new = {key: exercise for key, exercise in (await rows(harness)).items() if key not in before}
    assert [key for key, exercise in new.items() if not exercise] == []
    assert service.name in {"roster", "monitoring"} or new


@pytest.mark.clause("R-X.11", part="events")
async def test_nothing_real_becomes_an_exercise(service: Service, harness: Harness) -> None:
    place = await ground_of(service).settle(harness)
    for type_ in heard(service):
        for event in examples(type_, place, "manual"):
            await harness.deliver(event)
    await harness.fast_forward(hours=1)
    assert [key for key, exercise in (await rows(harness)).items() if exercise] == []


def silent(source: str) -> Iterator[tuple[str, int]]:
    """Calls that publish or set a timer and do not say whether it is an exercise: the function and its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in {"publish", "timers.schedule"} and "exercise" not in {word.arg for word in node.keywords}:
                yield name.rpartition(".")[2], node.lineno


def test_who_keeps_the_mark_in_a_row_gives_it_to_every_event_and_timer() -> None:
    complaints = []
    for service in OWN_MARK:
        for path in (SERVICES / service / "src").rglob("*.py"):
            place = str(path.relative_to(SERVICES / service / "src"))
            for name, line in silent(path.read_text(encoding="utf-8")):
                if (place, name) not in NEVER_ONE:
                    complaints.append(f"{place}:{line} {name}")
    assert complaints == []


def test_the_walk_sees_a_site_that_says_nothing() -> None:
    """The negative control."""
    source = "await publish(session, fact)\nawait timers.schedule(session, kind='x', exercise=True)\n"
    assert list(silent(source)) == [("publish", 1)]


def test_only_services_without_marked_rows_leave_it_to_the_context() -> None:
    """Whoever adds a marked table joins `OWN_MARK`, or publishes nothing about its rows."""
    marked = {path.parts[-5] for path in SERVICES.glob("*/src/*_svc/*/models.py") if "exercise: Mapped" in _text(path)}
    assert marked == {*OWN_MARK, "reporting-svc"}


def _text(path: Path) -> Any:
    return path.read_text(encoding="utf-8")
