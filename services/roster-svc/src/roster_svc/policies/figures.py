"""The duty policy of a site as `svckit.figures` keeps it."""

from collections.abc import Mapping
from typing import Any

from roster_svc.policies.domain import DEFAULTS, DutyPolicy
from svckit.figures import Figures


def in_order(values: dict[str, Any]) -> Mapping[str, Any]:
    """Values of a site and of its type, each fine by itself, can contradict each other: then the later limit gives way.

    Nobody is a no-show before they are late, and no shift ends for good before it may end.
    """
    late, no_show = _of(values, "late_after_min"), _of(values, "no_show_after_min")
    grace, limit = _of(values, "handover_grace_min"), _of(values, "overstay_limit_min")
    first, then = _of(values, "relief_call_min"), _of(values, "relief_call_hq_min")
    values = {**values, "relief_call_hq_min": max(first, then)}
    return {**values, "no_show_after_min": max(late, no_show), "overstay_limit_min": max(grace, limit)}


def _of(values: Mapping[str, Any], name: str) -> int:
    figure: int = values.get(name, getattr(DEFAULTS, name))
    return figure


FIGURES = Figures(kind="duty", model=DutyPolicy, mend=in_order)
