"""Metrics of notify-svc, each with what an operator should conclude from it."""

from prometheus_client import Counter, Histogram

ATTEMPTS = Counter(
    "farwatch_notify_attempts_total",
    "Attempts by outcome. Failures of one channel rising: look at that provider; no_recipient: a post is empty.",
    ["channel", "outcome"],
)
FIRST_WORD = Histogram(
    "farwatch_notify_seconds",
    "Seconds from the call to the channel's yes. Over 5 s at the 95th percentile breaks R-6.2.1b.",
    ["channel"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300),
)
HEARTBEATS = Counter(
    "farwatch_notify_heartbeats_total",
    "Calls to the switch outside. silent rising: people cannot be told; the log says why.",
    ["outcome"],
)
LEASES_LOST = Counter(
    "farwatch_notify_leases_lost_total",
    "Outcomes that came too late to be recorded: the message may have gone out twice. Any: the database is too slow.",
)
