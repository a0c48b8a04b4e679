"""The daily partitions of readings."""

from datetime import timedelta

from sqlalchemy import text

from monitoring_svc.readings import partitions
from monitoring_svc.readings.partition_maintenance import keep_partitions
from svckit.testing import Harness

from .conftest import Plant

YEAR = timedelta(days=400)


async def names(svc: Harness) -> set[str]:
    async with svc.runtime.database.read() as session:
        query = "SELECT relname FROM pg_inherits JOIN pg_class ON oid = inhrelid WHERE inhparent = 'readings'::regclass"
        return set(await session.scalars(text(query)))


async def test_upkeep_makes_a_week_ahead_and_does_nothing_the_second_time(svc: Harness) -> None:
    for _ in range(2):
        await keep_partitions(svc.runtime.database, svc.clock.now(), YEAR)
    days = {partitions.name_of(svc.clock.now().date() + timedelta(days=n)) for n in range(-1, 8)}
    assert await names(svc) == days | {partitions.DEFAULT}


async def test_a_late_reading_makes_the_partition_of_its_day(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(("a", plant.now(days=-20), 1.0), ("a", plant.now(), 1.0))
    assert await names(plant.svc) == {partitions.DEFAULT, "readings_20261103", "readings_20261123"}


async def test_days_past_the_retention_time_are_dropped(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(("a", plant.now(days=-20), 1.0))
    await keep_partitions(plant.svc.runtime.database, plant.now(days=YEAR.days - 20), YEAR)
    assert "readings_20261103" in await names(plant.svc)
    await keep_partitions(plant.svc.runtime.database, plant.now(days=YEAR.days - 19), YEAR)
    assert "readings_20261103" not in await names(plant.svc)


async def test_a_row_in_the_default_partition_is_reported(plant: Plant) -> None:
    async with plant.svc.transaction() as session:
        await session.execute(text("INSERT INTO readings VALUES (1, '2020-01-01T00:00:00Z', 1)"))
    plant.svc.allow_errors("readings.strays_in_default_partition")
    await keep_partitions(plant.svc.runtime.database, plant.now(), YEAR)
    assert "readings.strays_in_default_partition" in [line["event"] for line in plant.svc.logs.lines]
