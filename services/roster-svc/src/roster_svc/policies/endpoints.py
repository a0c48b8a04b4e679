"""HTTP of duty policies."""

from roster_svc.policies.figures import FIGURES
from roster_svc.policies.schemas import PolicyFigures
from roster_svc.policies.service import check
from svckit.figures.endpoints import policy_endpoints

endpoints = policy_endpoints(FIGURES, PolicyFigures, check=check)
