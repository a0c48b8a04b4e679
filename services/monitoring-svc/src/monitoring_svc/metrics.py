"""Metrics of monitoring-svc, each with what an operator should conclude from it."""

from prometheus_client import Gauge

READINGS_OLDEST = Gauge(
    "farwatch_readings_waiting_oldest_seconds",
    "Seconds that the oldest batch of readings has waited for the judge. Growing: no worker runs, or bulk is too much.",
)
