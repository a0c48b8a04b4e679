"""What is a number in a reading: one grammar for every way in, the one of JSON."""

import math
import re
from typing import Any

_DECIMAL = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?")


def decimal(text: str) -> float | None:
    """The finite number that ``text`` writes in ASCII digits with a decimal point; None where it is not one.

    Python's ``float`` takes more than people mean: ``1_000``, full-width digits, ``nan``, ``infinity``.
    """
    stripped = text.strip(" \t")
    return finite(float(stripped)) if _DECIMAL.fullmatch(stripped) else None


def finite(value: Any) -> float | None:
    """The number itself where a service can keep it; None for what JSON has no number for, and for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return value if math.isfinite(value) else None
    except OverflowError:  # an integer beyond the range of a float
        return None
