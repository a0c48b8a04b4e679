"""Who is told of an incident by a message of its own when there are very many, and who by a digest. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from contracts.severities import Severity
from notify_svc.policies.domain import StormPolicy


@dataclass(frozen=True, slots=True)
class Window:
    """What one person has been sent in the present window: messages of one incident each, on the allowance for all
    (``individual``) and on that for critical ones, and the digest that gathers the rest.
    """

    closes_at: datetime
    individual: int = 0
    critical: int = 0
    digest_id: UUID | None = None

    def at(self, now: datetime, policy: StormPolicy) -> "Window":
        """This window, or where it has closed a new one that opens now."""
        return self if now < self.closes_at else Window(now + timedelta(seconds=policy.window_s))

    def admit(self, severity: Severity, policy: StormPolicy) -> "Window | None":
        """The window after one more message of its own; None where the incident must go into the digest.

        The allowance for critical incidents is theirs alone, so they never wait behind others.
        """
        if severity == "critical" and self.critical < policy.critical:
            return replace(self, critical=self.critical + 1)
        if self.individual < policy.individual:
            return replace(self, individual=self.individual + 1)
        return None

    def gathering(self, digest_id: UUID) -> "Window":
        """The window with its digest begun."""
        return replace(self, digest_id=digest_id)
