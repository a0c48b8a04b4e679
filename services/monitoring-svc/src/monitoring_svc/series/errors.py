"""Errors of series."""

from svckit.core.errors import NotFound, Unprocessable


class SeriesNotFound(NotFound):
    """No such series, or at a site out of the caller's scope."""

    code = "series-not-found"
    en = "There is no series {series} that you may see. Check its key and site, or create it with PUT /series/{{key}}."
    zh = "没有您可以查看的测点 {series}。请核对测点标识和站点，或用 PUT /series/{{key}} 创建。"


class WindowImpossible(Unprocessable):
    """The time window of a query is empty or too wide."""

    code = "window-impossible"
    en = "The window from {start} to {end} is empty or longer than {days} days. Ask for a shorter one."
    zh = "时间范围 {start} 至 {end} 为空或超过 {days} 天。请缩小范围。"
