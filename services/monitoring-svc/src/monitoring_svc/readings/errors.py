"""Errors of a whole batch; a single bad reading is answered per item instead."""

from svckit.core.errors import Unprocessable


class BatchMalformed(Unprocessable):
    """Not JSON, or not an object with a list of readings."""

    code = "batch-malformed"
    en = "What was sent is not a list of readings. Send it in the form that stations use."
    zh = "发送的内容不是读数列表。请按采集站的格式上报。"
    hint = 'The body is JSON of the form {{"readings": [{{"series": …, "at": …, "value": …}}, …]}}.'


class BatchEmpty(Unprocessable):
    """Nothing to take in."""

    code = "batch-empty"
    en = "The batch holds no reading. Send at least one."
    zh = "该批次没有任何读数。请至少上报一条。"


class BatchTooLong(Unprocessable):
    """More readings than one batch may hold."""

    code = "batch-too-long"
    en = "The batch holds {count} readings, at most {limit} are taken. Split it."
    zh = "该批次含 {count} 条读数，最多 {limit} 条。请拆分后上报。"
