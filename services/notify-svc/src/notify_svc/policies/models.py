"""Delivery policies as they are stored. No row means the defaults."""

from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from notify_svc.policies.domain import DEFAULT, LONGEST_PAUSE_S, DeliveryPolicy, RetryPolicy, StormPolicy
from svckit.db import Model


class SitePolicy(Model):
    """The figures of one site. ``urgent`` and ``routine``: ``{tries, backoff_s, budget_s}``, seconds; ``storm``:
    ``{window_s, individual, critical}``, None where they were set before there were storms; so ``answer_hold_s`` and
    ``persist_s``.
    """

    __tablename__ = "delivery_policies"

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    urgent: Mapped[dict[str, Any]]
    routine: Mapped[dict[str, Any]]
    link_ttl_s: Mapped[int]
    storm: Mapped[dict[str, Any] | None] = mapped_column(JSONB())
    answer_hold_s: Mapped[int | None]
    persist_s: Mapped[int | None]

    def policy(self) -> DeliveryPolicy:
        """The figures as decisions use them."""
        return policy_of(self.urgent, self.routine, self.link_ttl_s, self.storm, self.answer_hold_s, self.persist_s)


def policy_of(
    urgent: dict[str, Any],
    routine: dict[str, Any],
    link_ttl_s: int,
    storm: dict[str, Any] | None,
    answer_hold_s: int | None,
    persist_s: int | None,
) -> DeliveryPolicy:
    """The stored figures as decisions use them."""
    gathering = DEFAULT.storm if storm is None else StormPolicy(**storm)
    hold_s = DEFAULT.answer_hold_s if answer_hold_s is None else answer_hold_s
    patience_s = DEFAULT.persist_s if persist_s is None else persist_s
    return DeliveryPolicy(_retry(urgent), _retry(routine), link_ttl_s, gathering, hold_s, patience_s)


def _retry(figures: dict[str, Any]) -> RetryPolicy:
    """Pauses that were set when they might be longer are as long as they may be now."""
    return RetryPolicy(
        tries=int(figures["tries"]),
        backoff_s=tuple(min(float(pause), LONGEST_PAUSE_S) for pause in figures["backoff_s"]),
        budget_s=float(figures["budget_s"]),
    )
