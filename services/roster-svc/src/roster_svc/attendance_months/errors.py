"""What can be wrong with closing a month of attendance."""

from svckit.core.errors import Conflict, NotFound


class MonthNotFound(NotFound):
    code = "attendance-month-not-found"
    en = "There is no such closed month that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的已关账月份。请核对编号，或申请该站点的权限。"


class MonthNotOver(Conflict):
    code = "attendance-month-not-over"
    en = "{month} is not over at the site yet. Close it when the month has ended."
    zh = "该站点的 {month} 尚未结束，请在月末之后再关账。"


class MonthUnfinished(Conflict):
    code = "attendance-month-unfinished"
    en = "{shifts} shift(s) of {month} are not over, or somebody has not checked out. End them first."
    zh = "{month} 还有 {shifts} 个班次未结束或有人未离岗，请先处理完毕。"


class MonthHasCorrections(Conflict):
    code = "attendance-month-has-corrections"
    en = "{count} correction(s) of {month} wait for a decision. Decide on them first."
    zh = "{month} 还有 {count} 份考勤更正待审批，请先审批。"


class MonthClosedAlready(Conflict):
    code = "attendance-month-closed-already"
    en = "The attendance sheet of {month} is closed already. There is nothing to do."
    zh = "{month} 的考勤表已关账，无需重复操作。"
