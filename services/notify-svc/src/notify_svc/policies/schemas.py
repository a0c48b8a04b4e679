"""What clients send and get about delivery policies."""

from typing import Annotated

from pydantic import Field

from notify_svc.policies.domain import DEFAULT, LONGEST_PAUSE_S, RetryPolicy
from svckit.web import FiniteFloat, Schema

Pause = Annotated[FiniteFloat, Field(gt=0, le=LONGEST_PAUSE_S)]


class RetryFigures(Schema):
    """When a channel that cannot take the message is tried again, and when the next one joins it. Seconds, except
    ``tries``.
    """

    tries: Annotated[int, Field(ge=1, le=20, strict=True)] = Field(
        description="After so many tries of a channel the next one joins; both go on."
    )
    backoff_s: Annotated[list[Pause], Field(min_length=1, max_length=20)] = Field(
        description="Pauses before the 2nd, 3rd, … try; the last one repeats."
    )
    budget_s: Annotated[FiniteFloat, Field(gt=0, le=86_400)] = Field(
        description="The next channel joins at the latest so long after the first try."
    )

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
    """How a channel is tried and when the next one joins (R-6.2.1b), and when messages are gathered, with their
    defaults.
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
    persist_s: Annotated[int, Field(ge=60, le=86_400, strict=True)] = Field(
        default=DEFAULT.persist_s,
        description="Seconds that a channel which cannot take a message goes on being tried while nobody has the "
        "incident.",
    )
