"""The simulated sensors do what their scenario says."""

import itertools
from datetime import UTC, datetime, timedelta
from random import Random

from farwatch.station.simulation import SILENT_AFTER, Scenario, Sensor, readings_at

START = datetime(2026, 11, 23, 3, tzinfo=UTC)
SENSORS = [Sensor("ups-1.load", "load", 50, 2), Sensor("cold-aisle-1.temperature", "temperature", 24, 0.4)]


def played(scenario: Scenario, seconds: int) -> list[dict[str, float]]:
    """One minute-by-minute play of a scenario: the values by series, round by round."""
    chance = Random(7)
    return [
        {
            reading["series"]: reading["value"]
            for reading in readings_at(SENSORS, scenario, START, START + timedelta(seconds=second), chance)
        }
        for second in range(0, seconds, 5)
    ]


def test_a_healthy_site_stays_within_its_spread() -> None:
    for values in played(Scenario.NORMAL, 3600):
        assert abs(values["ups-1.load"] - 50) <= 2.01
        assert abs(values["cold-aisle-1.temperature"] - 24) <= 0.41


def test_a_cooling_failure_breaks_the_limit_and_gets_worse_while_all_else_stays_well() -> None:
    rounds = played(Scenario.COOLING_FAILURE, 240)
    assert rounds[0]["cold-aisle-1.temperature"] < 27
    assert rounds[4]["cold-aisle-1.temperature"] > 27
    assert rounds[-1]["cold-aisle-1.temperature"] > 35
    assert all(abs(values["ups-1.load"] - 50) <= 2.01 for values in rounds)


def test_a_flapping_sensor_crosses_the_limit_again_and_again() -> None:
    over = [values["cold-aisle-1.temperature"] > 27 for values in played(Scenario.FLAPPING, 300)]
    assert sum(earlier != later for earlier, later in itertools.pairwise(over)) >= 8


def test_a_silent_station_stops_talking() -> None:
    rounds = played(Scenario.SILENT, 120)
    spoken = int(SILENT_AFTER.total_seconds() // 5)
    assert all(rounds[:spoken])
    assert not any(rounds[spoken:])
