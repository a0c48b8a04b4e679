"""The policy of monitoring-svc as `svckit.figures` keeps it."""

from collections.abc import Mapping
from typing import Any

from monitoring_svc.policies.domain import LONGEST_TOLERANCE_S, Policy
from svckit.figures import Figures


def within_todays_bounds(values: dict[str, Any]) -> Mapping[str, Any]:
    """An earlier release allowed a tolerance of a day."""
    if "future_tolerance_s" in values:
        return {**values, "future_tolerance_s": min(values["future_tolerance_s"], LONGEST_TOLERANCE_S)}
    return values


FIGURES = Figures(kind="monitoring", model=Policy, mend=within_todays_bounds)
