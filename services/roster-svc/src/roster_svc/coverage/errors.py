"""What can be wrong with a question about coverage."""

from svckit.core.errors import Unprocessable


class DaysReversed(Unprocessable):
    code = "days-reversed"
    en = "The last day lies before the first. Give both days in order."
    zh = "结束日期早于开始日期，请按先后顺序填写。"


class TooManyDays(Unprocessable):
    code = "too-many-days"
    en = "No more than {most} days are answered at once. Ask for fewer."
    zh = "一次最多查询 {most} 天，请缩小日期范围。"
