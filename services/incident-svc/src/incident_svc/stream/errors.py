"""What can be wrong with a request for the live stream."""

from svckit.core.errors import Unprocessable


class BadSince(Unprocessable):
    code = "bad-since"
    en = "`since` is a position (the id of an event) or a time with its offset, e.g. 2026-11-23T08:00:00Z."
    zh = "since 须为位置号（事件的 id）或带时区的时间，例如 2026-11-23T08:00:00Z。"
