"""How long and how often a channel is tried, and when the next one joins: figures of a site, defaults in this one place
(R-6.2.1b).
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from contracts.severities import Severity

URGENT: frozenset[Severity] = frozenset({"critical", "major"})


LONGEST_PAUSE_S = 30.0
"""No pause between two tries is longer, unless the provider asks for it: who is back is noticed within it."""
PERSIST_S = 7200
"""Seconds that a channel which cannot take a message goes on being tried, where the site has no figure of its own."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """``backoff_s`` seconds before the 2nd, 3rd, … try of a channel (the last figure repeats), for ``persist_s``.

    After ``tries`` tries, or where the next would be later than ``budget_s`` after the first, the next channel joins.
    """

    tries: int
    backoff_s: tuple[float, ...]
    budget_s: float
    persist_s: float = PERSIST_S

    def pause(self, attempt: int) -> float:
        """Seconds to wait after try number `attempt` (from 1)."""
        return min(self.backoff_s[min(attempt, len(self.backoff_s)) - 1], LONGEST_PAUSE_S)


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
    ``persist_s``: how many seconds a channel is tried; one figure for both, so that what is urgent is never given up
    before what is not.
    """

    urgent: RetryPolicy = RetryPolicy(tries=3, backoff_s=(2.0, 8.0, 15.0), budget_s=60.0)
    routine: RetryPolicy = RetryPolicy(tries=5, backoff_s=(5.0, 15.0, 30.0), budget_s=900.0)
    link_ttl_s: int = 24 * 3600
    storm: StormPolicy = StormPolicy()
    answer_hold_s: int = 60
    persist_s: int = PERSIST_S

    def retry(self, severity: Severity) -> RetryPolicy:
        """The figures for an incident of this severity."""
        figures = self.urgent if severity in URGENT else self.routine
        return replace(figures, persist_s=self.persist_s)


DEFAULT = DeliveryPolicy()
TEST_RETRY = RetryPolicy(tries=1, backoff_s=(1.0,), budget_s=30.0, persist_s=0.0)
"""A test message is tried once: the person who pressed the button wants the answer, not persistence."""
CODE_RETRY = RetryPolicy(tries=3, backoff_s=(5.0, 15.0, 30.0), budget_s=60.0, persist_s=300.0)
"""A verification code is tried for half the time it is good for."""
TESTS_PER_PERIOD = 5
"""So many test messages a person gets in `TEST_PERIOD`, whoever presses the button."""
TEST_PERIOD = timedelta(minutes=1)
