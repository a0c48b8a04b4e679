"""What can be wrong with a request about a schedule of inspections."""

from svckit.core.errors import Conflict, NotFound, Unprocessable


class InspectionScheduleNotFound(NotFound):
    code = "inspection-schedule-not-found"
    en = "There is no such schedule that you may see. Check the address, or ask for access to its site."
    zh = "没有您可以查看的这个检查计划。请核对地址，或申请该站点的权限。"


class InspectionScheduleRetired(Conflict):
    code = "inspection-schedule-retired"
    en = "This schedule is out of use: nothing about it changes any more. Set up a new one."
    zh = "该检查计划已停用，不能再更改。请新建一个计划。"


class InspectionScheduleNotPaused(Conflict):
    code = "inspection-schedule-not-paused"
    en = "This schedule is not paused: there is nothing to resume. Look at it again."
    zh = "该检查计划没有暂停，无需恢复。请刷新后查看。"


class PauseEndInvalid(Unprocessable):
    code = "inspection-schedule-pause-end-invalid"
    en = "A pause ends on a day after today, within {days} days. Choose another day."
    zh = "暂停须在今天之后、{days} 天之内结束。请另选日期。"


class WindowsOverlap(Unprocessable):
    code = "inspection-schedule-windows-overlap"
    en = (
        "One inspection would still be open when the next one opens. Open it later, have it due sooner, or let it "
        "recur less often."
    )
    zh = "上一次检查尚未到期，下一次就会开始。请推迟开放时间、提前截止时间，或减少重复次数。"


class NothingToCome(Unprocessable):
    code = "inspection-schedule-nothing-to-come"
    en = "No date of this recurrence is still to come. Choose a later end, or leave fewer days out."
    zh = "按此重复规则，今后没有任何一次检查。请推迟结束日期，或减少排除的日期。"
