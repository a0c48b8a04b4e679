"""What can be wrong with a change order for a published shift."""

from svckit.core.errors import Conflict, Forbidden, Unprocessable


class ChangeNeedsReason(Conflict):
    code = "change-needs-reason"
    title_en = "At short notice: say why"
    title_zh = "临时调班须写明原因"
    en = "The shift begins within the site's notice of {hours} h. Give a reason; everybody concerned is told."
    zh = "距班次开始已不足本站点规定的 {hours} 小时通知期。请填写原因，并将告知相关人员。"


class OwnChangeAtShortNotice(Forbidden):
    code = "own-change-at-short-notice"
    title_en = "Not for yourself"
    title_zh = "不能为本人临时调班"
    en = (
        "Within {hours} h of a shift nobody takes themselves off it or changes its time. Ask another duty chief of the "
        "site, or headquarters."
    )
    zh = "距班次开始不足 {hours} 小时，本人不能为自己换下或调整时间。请联系本站点其他值班长或本部办理。"


class NothingChanges(Unprocessable):
    code = "nothing-changes"
    en = "That is how the shift stands already. Name another person, or another time."
    zh = "与班次现状相同，无需变更。请选择其他人员或其他时间。"


class StartIsFixed(Conflict):
    code = "start-is-fixed"
    en = "The shift has been started, or somebody has checked in: only its end can be changed."
    zh = "该班次已开始或已有人员签到，只能调整结束时间。"


class TimeHasPassed(Conflict):
    code = "time-has-passed"
    en = "That time has passed. Choose a time to come."
    zh = "所选时间已过，请选择将来的时间。"


class SwapOnOneShift(Unprocessable):
    code = "swap-on-one-shift"
    en = "A swap is between two shifts, and only one was chosen. Choose another shift, or order a replacement."
    zh = "互换须在两个不同的班次之间进行。请选择另一个班次，或改为安排替班。"


class SwapTooLate(Conflict):
    code = "swap-too-late"
    en = (
        "Only people who are still expected swap: one of the two shifts has been started, or one of the two has "
        "checked in. Order a replacement instead."
    )
    zh = "只有尚未到岗的人员可以互换：其中一个班次已开始，或其中一人已签到。请改为安排替班。"
