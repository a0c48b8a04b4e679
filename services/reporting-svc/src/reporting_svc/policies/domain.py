"""The figures a site's reports are measured by; the only place of their defaults (REQUIREMENTS §0.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from contracts.severities import Severity

ACKNOWLEDGE_WITHIN_S: Mapping[Severity, int] = MappingProxyType(
    {"critical": 180, "major": 300, "minor": 1800, "info": 1800}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPolicy:
    """All in seconds. `report_due_s` counts from the end of the shift (R-4.3.3a).

    `improvement_decide_within_s` counts from the proposal, `improvement_check_within_s` from when it was done
    (R-1.3.4a). When somebody is late or absent is the roster's figure; its events carry it.
    """

    report_due_s: int = 3600
    improvement_decide_within_s: int = 7 * 86_400
    improvement_check_within_s: int = 30 * 86_400
    acknowledge_within_s: Mapping[Severity, int] = field(default_factory=lambda: ACKNOWLEDGE_WITHIN_S)

    def due_at(self, shift_ended_at: datetime) -> datetime:
        """When the signed report must be with HQ."""
        return shift_ended_at + timedelta(seconds=self.report_due_s)

    def acknowledged_in_time(self, severity: Severity, seconds: float) -> bool:
        """Whether an acknowledgement `seconds` after the opening keeps the site's target for that severity."""
        return seconds <= self.acknowledge_within_s.get(severity, ACKNOWLEDGE_WITHIN_S[severity])


DEFAULT = ReportPolicy()
