"""The policy of reporting-svc as `svckit.figures` keeps it."""

from reporting_svc.policies.domain import ReportPolicy
from svckit.figures import Figures

FIGURES = Figures(kind="report", model=ReportPolicy, clause="R-4.3.3a")
