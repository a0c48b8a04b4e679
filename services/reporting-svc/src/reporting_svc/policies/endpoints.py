"""HTTP of policies. They count for reports drawn up from then on; sealed ones keep theirs."""

from reporting_svc.policies.figures import FIGURES
from reporting_svc.policies.schemas import PolicyFigures
from svckit.figures.endpoints import policy_endpoints

endpoints = policy_endpoints(FIGURES, PolicyFigures)
