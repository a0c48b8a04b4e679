"""The escalation policy of a site as `svckit.figures` keeps it."""

from incident_svc.policies.domain import Policy
from svckit.figures import Figures

FIGURES = Figures(kind="escalation", model=Policy, clause="R-5.2.1b")
