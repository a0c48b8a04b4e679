"""What can be wrong with a request for the live stream."""

from svckit.core.errors import Unprocessable


class BadSince(Unprocessable):
    code = "bad-since"
    en = "The place from which to listen is not one of the stream's. Listen from the beginning."
    zh = "实时流的起点无效。请从头接收。"
    hint = "`since` is a position (the id of an event) or a time with its offset, e.g. 2026-11-23T08:00:00Z."
