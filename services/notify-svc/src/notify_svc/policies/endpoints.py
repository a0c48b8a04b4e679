"""HTTP of delivery policies."""

from notify_svc.policies.figures import FIGURES
from notify_svc.policies.schemas import PolicyFigures
from svckit.figures.endpoints import policy_endpoints

endpoints = policy_endpoints(FIGURES, PolicyFigures)
