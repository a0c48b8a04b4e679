"""Every metric of the platform, declared once, with what an operator should conclude from it."""

from prometheus_client import Counter, Gauge, Histogram

EVENTS_PUBLISHED = Counter(
    "farwatch_events_published_total",
    "Events the bus has acknowledged. Flat while work goes on: look at the relay.",
    ["type"],
)
OUTBOX_FAILURES = Counter(
    "farwatch_outbox_failures_total", "Events the bus did not take. Rising: the bus is in trouble, nothing is lost yet."
)
OUTBOX_WAITING = Gauge(
    "farwatch_outbox_waiting",
    "Events the bus does not have for certain, up to 10,000. Growing: the relay stands still.",
)
OUTBOX_OLDEST = Gauge(
    "farwatch_outbox_oldest_seconds",
    "Seconds that the oldest of them waits; 0: none. Over 60: no relay runs, or the bus does not take it; other "
    "services, and so people, do not hear of it.",
)
EVENTS_PROCESSED = Counter(
    "farwatch_events_processed_total", "Events whose effects are committed.", ["consumer", "type"]
)
EVENTS_DUPLICATE = Counter(
    "farwatch_events_duplicate_total",
    "Redelivered events that the inbox stopped. A burst after a restart is normal.",
    ["consumer", "type"],
)
HANDLER_RETRIES = Counter(
    "farwatch_handler_retries_total", "Handlers that failed and were tried again. Rising: read the log.", ["consumer"]
)
DEAD_LETTERS = Counter(
    "farwatch_dead_letters_total",
    "Messages nobody could handle. Any: list and replay them (`python -m … dead-letters list`).",
    ["consumer", "topic"],
)
HOUSEKEEPING_FAILURES = Counter(
    "farwatch_housekeeping_failures_total",
    "Sweeps of expired rows that failed; the next one tries again. Rising: that table grows without end.",
    ["rule"],
)
CONSUMER_LAG = Gauge(
    "farwatch_consumer_lag", "Records not yet handled. Growing: the consumer is too slow or stands still.", ["consumer"]
)
TIMERS_FIRED = Counter("farwatch_timers_fired_total", "Deadlines that fired.", ["kind"])
TIMERS_FAILED = Counter(
    "farwatch_timers_failed_total", "Deadlines whose handler failed; they are tried again.", ["kind"]
)
TIMERS_OVERDUE = Gauge(
    "farwatch_timers_overdue", "Deadlines that are due and did not fire, up to 10,000. Growing: no worker fires them."
)
TIMERS_OLDEST = Gauge(
    "farwatch_timers_overdue_oldest_seconds",
    "Seconds since the oldest of them was due; 0: none. Over 30: escalations stand still.",
)
DEAD_LETTERS_WAITING = Gauge(
    "farwatch_dead_letters_waiting", "Messages nobody could handle and nobody has replayed, up to 10,000."
)
TIMER_LATENESS = Histogram(
    "farwatch_timer_lateness_seconds",
    "Seconds between a deadline and its firing. Over 5 s: the service was down or is overloaded.",
    ["kind"],
    buckets=(0.05, 0.1, 0.5, 1, 5, 15, 60, 300),
)

AUDIT_HEAD = Gauge(
    "farwatch_audit_head",
    "Number of the audit entry that other services were last told. Falling: entries were cut off.",
)
AUDIT_PROTECTED = Gauge(
    "farwatch_audit_protected",
    "1 where the service's own role cannot change its audit log. 0: migrate with FW_MIGRATIONS_DATABASE_URL.",
)
AUDIT_BROKEN = Counter(
    "farwatch_audit_broken_total",
    "Audit logs of other services that went back or were rewritten. Any: export and verify them, ask who did it.",
    ["service"],
)

HTTP_SECONDS = Histogram(
    "farwatch_http_request_seconds",
    "Seconds per request by route template and status. 5xx at all, or p99 over 1 s: look at the log of that route.",
    ["method", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
HTTP_IN_FLIGHT = Gauge(
    "farwatch_http_requests_in_flight", "Requests being served, streams included. Growing without end: clients hang."
)
TASK_FAILED = Counter(
    "farwatch_task_failures_total", "Background tasks that crashed; the process ends each time.", ["task"]
)
