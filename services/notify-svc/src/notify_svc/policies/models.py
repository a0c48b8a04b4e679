"""Delivery policies as they are stored. No row means the defaults."""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from notify_svc.policies.domain import DeliveryPolicy, RetryPolicy
from svckit.db import Model


class SitePolicy(Model):
    """The figures of one site. ``urgent`` and ``routine``: ``{tries, backoff_s, budget_s}``, seconds."""

    __tablename__ = "delivery_policies"

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    urgent: Mapped[dict[str, Any]]
    routine: Mapped[dict[str, Any]]
    link_ttl_s: Mapped[int]

    def policy(self) -> DeliveryPolicy:
        """The figures as decisions use them."""
        return DeliveryPolicy(_retry(self.urgent), _retry(self.routine), self.link_ttl_s)


def _retry(figures: dict[str, Any]) -> RetryPolicy:
    return RetryPolicy(
        tries=int(figures["tries"]),
        backoff_s=tuple(float(pause) for pause in figures["backoff_s"]),
        budget_s=float(figures["budget_s"]),
    )
