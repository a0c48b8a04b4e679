"""What a supervised process is, before it runs."""

import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path


class Stage(IntEnum):
    """The order of stopping: what is low stops first, because it uses what is high."""

    GUESTS = 0
    SERVICES = 1
    EDGES = 2
    DATABASE = 3


@dataclass(frozen=True, slots=True)
class HttpProbe:
    """Ready when this address answers 200."""

    url: str


@dataclass(frozen=True, slots=True)
class TcpProbe:
    """Ready when the loopback port accepts connections."""

    port: int


@dataclass(frozen=True, slots=True)
class KafkaProbe:
    """Ready when the broker at the loopback port names itself."""

    port: int


@dataclass(frozen=True, slots=True)
class FileProbe:
    """Ready when the file exists."""

    path: Path


Probe = HttpProbe | TcpProbe | KafkaProbe | FileProbe | None


@dataclass(frozen=True, slots=True)
class ProcessSpec:
    """One process to keep alive. ``stop_within_s``: patience between the stop signal and SIGKILL."""

    name: str
    argv: tuple[str, ...]
    stage: Stage
    env: Mapping[str, str] = field(default_factory=dict)
    port: int | None = None
    probe: Probe = None
    stop_signal: signal.Signals = signal.SIGTERM
    stop_within_s: float = 10.0
    run_as: str | None = None
