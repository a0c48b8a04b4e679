"""The policy of reporting-svc as `svckit.figures` keeps it."""

from collections.abc import Mapping
from typing import Any

from reporting_svc.policies.domain import ACKNOWLEDGE_WITHIN_S, ReportPolicy
from svckit.figures import Figures


def every_severity(values: dict[str, Any]) -> Mapping[str, Any]:
    """Where a target was set for some severities only, the others have the default's, and are read so."""
    if "acknowledge_within_s" in values:
        return {**values, "acknowledge_within_s": {**ACKNOWLEDGE_WITHIN_S, **values["acknowledge_within_s"]}}
    return values


FIGURES = Figures(kind="report", model=ReportPolicy, mend=every_severity, clause="R-4.3.3a")
