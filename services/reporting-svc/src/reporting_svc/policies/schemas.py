"""What clients may set of a site's report figures."""

from typing import Annotated

from pydantic import Field

from contracts.severities import Severity
from reporting_svc.policies.domain import DEFAULT
from svckit.web import Schema

Seconds = Annotated[int, Field(ge=0, le=86_400, strict=True)]
Long = Annotated[int, Field(ge=3600, le=366 * 86_400, strict=True)]


class PolicyFigures(Schema):
    """The figures with their defaults (REQUIREMENTS §0.1), all in seconds."""

    report_due_s: Annotated[int, Field(ge=60, le=604_800, strict=True)] = Field(
        default=DEFAULT.report_due_s, description="The signed report is due so long after the shift's end (R-4.3.3a)."
    )
    improvement_decide_within_s: Long = Field(
        default=DEFAULT.improvement_decide_within_s,
        description="Somebody has decided on an improvement so long after it was proposed (R-1.3.4a).",
    )
    improvement_check_within_s: Long = Field(
        default=DEFAULT.improvement_check_within_s,
        description="Its effect has been checked so long after it was done (R-1.3.4a).",
    )
    acknowledge_within_s: dict[Severity, Seconds] = Field(
        default_factory=lambda: dict(DEFAULT.acknowledge_within_s),
        description="Target from opening to acknowledgement, by severity.",
    )
