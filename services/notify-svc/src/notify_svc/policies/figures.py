"""The delivery policy of a site as `svckit.figures` keeps it."""

from collections.abc import Mapping
from typing import Any

from notify_svc.policies.domain import LONGEST_PAUSE_S, DeliveryPolicy
from svckit.figures import Figures


def within_todays_bounds(values: dict[str, Any]) -> Mapping[str, Any]:
    """Pauses that were set when they might be longer are as long as they may be now."""
    return values | {name: _shorter(values[name]) for name in ("urgent", "routine") if name in values}


def _shorter(retry: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**retry, "backoff_s": [min(pause, LONGEST_PAUSE_S) for pause in retry["backoff_s"]]}


FIGURES = Figures(kind="delivery", model=DeliveryPolicy, mend=within_todays_bounds, clause="R-6.2.1b")
