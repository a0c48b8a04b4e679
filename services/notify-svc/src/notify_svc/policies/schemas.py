"""What clients send and get about delivery policies."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, field_validator

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


class StormFigures(Schema):
    """When messages are gathered: so many of their own in a window, what goes beyond as one digest."""

    window_s: Annotated[int, Field(ge=5, le=3600, strict=True)] = Field(
        default=DEFAULT.storm.window_s, description="Seconds; the digest goes out when the window closes."
    )
    individual: Annotated[int, Field(ge=1, le=1_000_000, strict=True)] = Field(
        default=DEFAULT.storm.individual, description="Messages about one incident each, to one person in a window."
    )
    critical: Annotated[int, Field(ge=1, le=1_000_000, strict=True)] = Field(
        default=DEFAULT.storm.critical, description="So many more, for critical incidents alone."
    )


class PolicyFigures(Schema):
    """How hard a channel is tried before the next one gets its turn (R-6.2.1b), and when messages are gathered; what is
    left out is the default.
    """

    urgent: RetryFigures = Field(
        default_factory=lambda: RetryFigures.of(DEFAULT.urgent), description="For major and critical incidents."
    )
    routine: RetryFigures = Field(
        default_factory=lambda: RetryFigures.of(DEFAULT.routine), description="For minor and informational ones."
    )
    link_ttl_s: Annotated[int, Field(ge=300, le=30 * 86_400, strict=True)] = Field(
        default=DEFAULT.link_ttl_s, description="Seconds that an acknowledge link works."
    )
    storm: StormFigures = Field(
        default_factory=StormFigures, description="How many messages a person gets in a storm of incidents."
    )

    answer_hold_s: Annotated[int, Field(ge=0, le=600, strict=True)] = Field(
        default=DEFAULT.answer_hold_s,
        description="Seconds that the calls of later steps wait while an answer by link is being confirmed.",
    )

    @field_validator("storm", mode="before")
    @classmethod
    def _no_storm_yet(cls, storm: Any) -> Any:
        return StormFigures() if storm is None else storm

    @field_validator("answer_hold_s", mode="before")
    @classmethod
    def _no_hold_yet(cls, hold_s: Any) -> Any:
        return DEFAULT.answer_hold_s if hold_s is None else hold_s


class PolicyRead(PolicyFigures):
    """The figures in force at a site."""

    site_id: UUID
    version: int = Field(description="0 while the site runs on the defaults.")
