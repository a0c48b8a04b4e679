"""What a load costs: CPU seconds of Farwatch by process, and spread of a series of figures."""

import statistics
from collections.abc import Iterable

import psutil


class CpuMeter:
    """CPU seconds (user and system) of a process and all its descendants since the meter was made, by name."""

    def __init__(self, roots: dict[str, int]) -> None:
        self._roots = roots
        self._before = self._read()

    def _read(self) -> dict[str, float]:
        return {name: _tree(pid) for name, pid in self._roots.items()}

    def spent(self) -> dict[str, float]:
        """Seconds by name, and their ``total``."""
        now = self._read()
        by_name = {name: round(now[name] - self._before[name], 2) for name in now}
        return {**by_name, "total": round(sum(by_name.values()), 2)}


def _tree(pid: int) -> float:
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0.0
    total = 0.0
    for member in family:
        try:
            times = member.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def spread(values: Iterable[float]) -> dict[str, float]:
    """p50, p99 and worst of a series of milliseconds."""
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        "p50": round(statistics.median(ordered), 1),
        "p99": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 1),
        "max": round(ordered[-1], 1),
    }
