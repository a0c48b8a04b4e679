"""The table at the end of `make chaos`."""

from experiment import Row
from rich.console import Console
from rich.table import Table

FIRST_ATTEMPT_HEALTHY_S = 5.0
FIRST_ATTEMPT_KILLED_S = 60.0
"""P3's bounds: judged where no more than one process is killed at a time, printed beside what was measured."""
HEADINGS = (
    "experiment",
    "faults injected",
    "acknowledged",
    "effects found",
    "lost",
    "doubled",
    "wrong",
    "repeats (same id)",
    "first attempt p50 / max",
    "took",
)


def print_table(rows: list[Row], seed: str) -> None:
    """Print it, wide enough for every column."""
    table = Table(*HEADINGS, title=f"Chaos, seed {seed}", caption=_caption())
    for row in rows:
        table.add_row(*_cells(row))
    Console(width=220, force_terminal=False, markup=False).print(table)


def _cells(row: Row) -> tuple[str, ...]:
    faults = ", ".join(f"{times} × {name}" for name, times in row.faults.items()) or "none"
    counts = (row.acknowledged, row.effects, row.lost, row.doubled, row.wrong, row.repeats)
    first = f"{row.median_s:.2f} / {row.slowest_s:.1f} s" if row.first_s else "-"
    return (row.experiment, faults, *(str(count) for count in counts), first, f"{row.took_s:.0f} s")


def _caption() -> str:
    return (
        "first attempt: from the due time of an escalation step to its message at the sink; promised (P3): "
        f"{FIRST_ATTEMPT_HEALTHY_S:g} s when healthy, {FIRST_ATTEMPT_KILLED_S:g} s after the kill of any one process"
    )
