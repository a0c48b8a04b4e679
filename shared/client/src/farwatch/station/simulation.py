"""Simulated sensors: what a site's station would send on good days and bad ones. Pure: time and chance come in."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from farwatch.station.readings import Reading

_DAY_S = 86_400.0


class Scenario(StrEnum):
    """What happens at the simulated site."""

    NORMAL = "normal"
    COOLING_FAILURE = "cooling-failure"
    FLAPPING = "flapping"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Sensor:
    """One series: around ``normal`` it wanders by ``spread``, both in the series' unit."""

    key: str
    kind: str
    normal: float
    spread: float


COOLING_STARTS_AFTER = timedelta(seconds=10)
COOLING_RISE_PER_MINUTE = 3.0
COOLING_CEILING = 14.0
FLAP_EVERY = timedelta(seconds=30)
SILENT_AFTER = timedelta(seconds=30)


def readings_at(
    sensors: list[Sensor], scenario: Scenario, started: datetime, now: datetime, chance: Random
) -> list[Reading]:
    """What the sensors report at ``now``, ``now - started`` into the scenario. Values have two decimals."""
    elapsed = now - started
    if scenario is Scenario.SILENT and elapsed >= SILENT_AFTER:
        return []
    victim = _victim(sensors)
    found = []
    for sensor in sensors:
        value = _usual(sensor, now, chance)
        if sensor.key == victim:
            value += _disturbance(sensor, scenario, elapsed)
        found.append({"series": sensor.key, "at": now.isoformat(timespec="milliseconds"), "value": round(value, 2)})
    return found


def _victim(sensors: list[Sensor]) -> str | None:
    """The series that things happen to: the first temperature, or else the first of all."""
    temperatures = [sensor.key for sensor in sensors if sensor.kind == "temperature"]
    return next(iter(temperatures + [sensor.key for sensor in sensors]), None)


def _usual(sensor: Sensor, now: datetime, chance: Random) -> float:
    """A slow daily swing with a little noise; always within ``spread``."""
    daily = math.sin(2 * math.pi * (now.timestamp() % _DAY_S) / _DAY_S) * sensor.spread / 2
    noise = max(-1.0, min(1.0, chance.gauss(0, 0.4))) * sensor.spread / 2
    return sensor.normal + daily + noise


def _disturbance(sensor: Sensor, scenario: Scenario, elapsed: timedelta) -> float:
    if scenario is Scenario.COOLING_FAILURE and elapsed >= COOLING_STARTS_AFTER:
        minutes = (elapsed - COOLING_STARTS_AFTER).total_seconds() / 60
        return 4.0 + min(COOLING_CEILING, minutes * COOLING_RISE_PER_MINUTE)
    if scenario is Scenario.FLAPPING and int(elapsed / FLAP_EVERY) % 2 == 1:
        return 5.0 + sensor.spread
    return 0.0
