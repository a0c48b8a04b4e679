"""What clients get about response times."""

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
