"""What clients get of statistics."""

from pydantic import Field

from svckit.web import Schema


class ResponseTimes(Schema):
    """How many incidents were opened, how many of them somebody has taken, and how long that took."""

    opened: int
    answered: int
    median_s: int | None = Field(description="Half were taken within so many seconds; null where none was.")


class ResponsesRead(Schema):
    """Today, by each site's own day, and the ``days`` before it, without exercises."""

    days: int
    today: ResponseTimes
    before: ResponseTimes


class StatisticsRead(Schema):
    """How many there are, and seconds from the opening: to the first acknowledgement, to the resolving.

    Null where none has come so far; p50 and p90: half of them, nine of ten, took no longer.
    """

    total: int
    open: int
    acknowledged: int
    resolved: int
    closed: int
    acknowledged_after_count: int
    acknowledged_after_mean_s: float | None
    acknowledged_after_p50_s: float | None
    acknowledged_after_p90_s: float | None
    resolved_after_count: int
    resolved_after_mean_s: float | None
    resolved_after_p50_s: float | None
    resolved_after_p90_s: float | None
