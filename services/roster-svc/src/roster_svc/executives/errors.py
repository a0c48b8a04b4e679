"""What can be wrong with a request about duty executives."""

from svckit.core.errors import Conflict, Forbidden, NotFound, RowsRefused, Unprocessable


class ExecutivePeriodNotFound(NotFound):
    code = "executive-period-not-found"
    en = "There is no such period of a duty executive that you may see. Check the id."
    zh = "没有您可以查看的带班时段，请核对编号。"


class ExecutivesRefused(RowsRefused):
    """Of many periods in one request some are refused: ``errors`` has the place and the reason of each."""

    code = "executives-refused"
    en = (
        "{count} of the {total} periods are refused, so none of them is planned. Mend these or leave them out, "
        "then send all again."
    )
    zh = "{total} 个带班时段中有 {count} 个未通过，因此均未安排。请更正或去掉这些时段后重新提交。"


class ExecutivePeriodReversed(Unprocessable):
    code = "executive-period-reversed"
    en = "The period must end after it starts. Check both times."
    zh = "带班时段的结束时间必须晚于开始时间，请核对这两个时间。"


class ExecutivePeriodTooLong(Unprocessable):
    code = "executive-period-too-long"
    en = "A period lasts at most {days} days. Split it."
    zh = "每个带班时段最长 {days} 天，请拆分。"


class ExecutivePeriodIsOver(Conflict):
    code = "executive-period-is-over"
    en = "The period is over: what was is not rewritten. Choose a time to come."
    zh = "该带班时段已经结束，不能改写。请选择将来的时间。"


class ExecutivePeriodWasRemoved(Conflict):
    code = "executive-period-was-removed"
    en = "The period was cancelled. Plan a new one."
    zh = "该带班时段已取消，请重新安排。"


class ExecutivePeriodsOverlap(Conflict):
    code = "executive-periods-overlap"
    en = "{name} is duty executive there from {since} until {until}. Change that period, or choose other times."
    zh = "{since} 至 {until} 已安排{name}带班。请调整该时段，或选择其他时间。"


class ExecutivePersonNotFound(NotFound):
    code = "executive-person-not-found"
    en = "There is no person {id} that you may see. Choose somebody with the role of an executive."
    zh = "没有您可以查看的人员 {id}，请选择具有本部值班领导角色的人员。"


class NotAnExecutive(Unprocessable):
    code = "not-an-executive"
    en = "{name} cannot be duty executive there: that takes an account in use with the executive's role for the site."
    zh = "{name}不能在此带班：须账号在用、具有本部值班领导角色，且负责该站点。"


class DeputyIsExecutive(Unprocessable):
    code = "deputy-is-executive"
    en = "The executive cannot be their own deputy. Choose somebody else, or nobody."
    zh = "带班领导不能兼任自己的副班，请另选一人或留空。"


class ExecutivesOfAllSites(Forbidden):
    code = "executives-of-all-sites"
    en = "The period counts for all sites: only who answers for all of them may plan it. Plan it for your site instead."
    zh = "该带班时段对所有站点生效，只有负责全部站点的人员才能安排。请改为安排您的站点。"
