"""What clients send and get about delivery policies."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from notify_svc.policies.domain import DEFAULT, RetryPolicy
from svckit.http import FiniteFloat, Schema

Pause = Annotated[FiniteFloat, Field(gt=0, le=3600)]


class RetryFigures(Schema):
    """Seconds, except ``tries``. The last pause repeats."""

    tries: Annotated[int, Field(ge=1, le=20, strict=True)]
    backoff_s: Annotated[list[Pause], Field(min_length=1, max_length=20)]
    budget_s: Annotated[FiniteFloat, Field(gt=0, le=86_400)]

    @classmethod
    def of(cls, policy: RetryPolicy) -> "RetryFigures":
        """The figures of a policy."""
        return cls(tries=policy.tries, backoff_s=list(policy.backoff_s), budget_s=policy.budget_s)


class PolicyFigures(Schema):
    """How hard a channel is tried before the next one gets its turn (R-6.2.1b); what is left out is the default."""

    urgent: RetryFigures = Field(
        default_factory=lambda: RetryFigures.of(DEFAULT.urgent), description="For major and critical incidents."
    )
    routine: RetryFigures = Field(
        default_factory=lambda: RetryFigures.of(DEFAULT.routine), description="For minor and informational ones."
    )
    link_ttl_s: Annotated[int, Field(ge=300, le=30 * 86_400, strict=True)] = Field(
        default=DEFAULT.link_ttl_s, description="Seconds that an acknowledge link works."
    )


class PolicyRead(PolicyFigures):
    """The figures in force at a site."""

    site_id: UUID
    version: int = Field(description="0 while the site runs on the defaults.")
