"""What can be wrong with a recurrence."""

from svckit.core.errors import Unprocessable


class RecurrenceInvalid(Unprocessable):
    """The parts of a recurrence do not fit together, or it never comes."""

    code = "recurrence-invalid"
    en = (
        "This recurrence does not fit together. It needs a time of day; weekly it needs days of the week; monthly it "
        "needs days of the month; every few hours it begins at one time; its last day is not before its first, and "
        "some day must be left. Set it again."
    )
    zh = (
        "重复规则有误：须有时间；每周重复须选择星期；每月重复须选择日期；按小时重复只有一个起始时间；结束日期不得早于开始日期，"
        "且至少有一次。请重新设置。"
    )
