"""How hard we try before the next channel gets its turn: figures of a site, defaults in this one place (R-6.2.1b)."""

from dataclasses import dataclass
from datetime import timedelta

from contracts.severities import Severity

URGENT: frozenset[Severity] = frozenset({"critical", "major"})


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """``tries`` per channel; ``backoff_s`` seconds before the 2nd, 3rd, … try (the last figure repeats);
    ``budget_s`` seconds from a channel's first try to its last at most.
    """

    tries: int
    backoff_s: tuple[float, ...]
    budget_s: float

    def backoff(self, attempt: int) -> float:
        """Seconds to wait after try number `attempt` (from 1)."""
        return self.backoff_s[min(attempt, len(self.backoff_s)) - 1]


@dataclass(frozen=True, slots=True)
class StormPolicy:
    """How many incidents a person is told of one by one in ``window_s`` seconds: ``individual`` of any severity and
    ``critical`` more that are critical. What goes beyond comes as one digest when the window closes.
    """

    window_s: int = 60
    individual: int = 10
    critical: int = 20


@dataclass(frozen=True, slots=True)
class DeliveryPolicy:
    """The figures of a site: ``urgent`` for major and critical incidents, ``routine`` for the rest.

    ``link_ttl_s``: how many seconds an acknowledge link works. ``storm``: when messages are gathered.
    ``answer_hold_s``: how many seconds the calls of later steps wait for the confirmation of an answer by link.
    """

    urgent: RetryPolicy = RetryPolicy(tries=3, backoff_s=(2.0, 8.0), budget_s=60.0)
    routine: RetryPolicy = RetryPolicy(tries=5, backoff_s=(5.0, 30.0, 120.0, 300.0), budget_s=900.0)
    link_ttl_s: int = 24 * 3600
    storm: StormPolicy = StormPolicy()
    answer_hold_s: int = 60

    def retry(self, severity: Severity) -> RetryPolicy:
        """The figures for an incident of this severity."""
        return self.urgent if severity in URGENT else self.routine


DEFAULT = DeliveryPolicy()
TEST_RETRY = RetryPolicy(tries=1, backoff_s=(1.0,), budget_s=30.0)
"""A test message is tried once: the person who pressed the button wants the answer, not persistence."""
TESTS_PER_PERIOD = 5
"""So many test messages a person gets in `TEST_PERIOD`, whoever presses the button."""
TEST_PERIOD = timedelta(minutes=1)
