"""Errors of series."""

from svckit.core.errors import NotFound, Unprocessable


class SeriesNotFound(NotFound):
    """No such series, or at a site out of the caller's scope."""

    code = "series-not-found"
    en = "There is no such series that you may see. Check its name and site, or register it first."
    zh = "没有您可以查看的测点。请核对测点标识和站点，或先登记该测点。"
    hint = "The key is {series}; `PUT /series/{{key}}` registers a series."


class WindowImpossible(Unprocessable):
    """The time window of a query is empty or too wide."""

    code = "window-impossible"
    en = "The time range is empty or longer than {days} days. Choose a shorter one."
    zh = "时间范围为空或超过 {days} 天。请重新选择。"
