"""HTTP of policies. Stations feel a change within 30 s."""

from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.policies.schemas import PolicyFigures
from svckit.figures.endpoints import policy_endpoints

endpoints = policy_endpoints(FIGURES, PolicyFigures)
