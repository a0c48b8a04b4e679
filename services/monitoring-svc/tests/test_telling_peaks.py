"""An anomaly that gets worse: the others hear how bad it is, and not of every reading."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked

from .conftest import Plant

AISLE = "cold-aisle-1.temperature"


async def rising(plant: Plant, *values: float) -> None:
    """A reading a second."""
    for value in values:
        await plant.post((AISLE, plant.now(), value))
        await plant.svc.fast_forward(seconds=1)


async def told(plant: Plant) -> list[float]:
    return [event.peak_value for event in await plant.svc.published(AnomalyPeaked)]


async def test_a_worse_value_is_told_at_once_in_the_words_of_the_first(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    await rising(plant, 30, 35, 33)
    (detected,) = await plant.svc.published(AnomalyDetected)
    (peaked,) = await plant.svc.published(AnomalyPeaked)
    assert detected.summary == "cold-aisle-1.temperature 30 ℃ > 27 ℃"
    assert peaked.summary == "cold-aisle-1.temperature 35 ℃ > 27 ℃"
    assert (peaked.peak_value, peaked.version, peaked.anomaly_id) == (35, 2, detected.anomaly_id)
    (anomaly,) = await plant.anomalies()
    assert anomaly["summary"] == peaked.summary


async def test_what_rises_with_every_reading_is_told_now_and_then_and_its_last_peak_in_the_end(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    await rising(plant, 28, 29, 30, 31, 32)
    assert await told(plant) == [29]
    await plant.svc.fast_forward(seconds=10)
    assert await told(plant) == [29, 32]
    await plant.svc.fast_forward(minutes=5)
    assert await told(plant) == [29, 32]


async def test_what_is_over_before_its_peak_was_told_says_it_with_its_end(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    await rising(plant, 28, 29, 34, 20)
    (cleared,) = await plant.svc.published(AnomalyCleared)
    assert (cleared.peak_value, cleared.summary) == (34, "cold-aisle-1.temperature 34 ℃ > 27 ℃")
    await plant.svc.fast_forward(minutes=5)
    assert await told(plant) == [29]
