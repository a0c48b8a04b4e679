"""What can be wrong with a request about a finding."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class FindingNotFound(NotFound):
    code = "finding-not-found"
    en = "There is no such finding that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的这条上报记录。请核对编号，或申请该站点的权限。"


class FindingMoveRefused(Conflict):
    code = "finding-move-refused"
    en = "The finding is {state}: this cannot be done now. Look at it again."
    zh = "该上报当前状态为“{state}”，不能执行此操作。请刷新后查看。"


class NotMoreThanBefore(Conflict):
    code = "finding-not-more-than-before"
    en = "It is on record as: {kind}. Choose what is more than that, or leave it as it is."
    zh = "该上报已登记为“{kind}”，只能升级为更严重的类别。"


class FindingIdTaken(Conflict):
    code = "finding-id-taken"
    en = "Another report was sent under this number before. Write the report again."
    zh = "该编号下已有另一条上报。请重新填写并上报。"


class FindingPhotosFull(Conflict):
    code = "finding-photos-full"
    en = "This finding has {most} photos already and takes no further one. Report a new finding for what is new."
    zh = "该上报已有 {most} 张照片，不能再添加。如有新情况，请另行上报。"


class OwnCriticalFinding(Forbidden):
    code = "finding-own-critical"
    en = "You reported this critical finding yourself. Ask the duty chief or headquarters to decide on it."
    zh = "该严重上报由您本人提交，不能由您确认或办结。请由值班长或本部人员处理。"


class FindingObservedInvalid(Unprocessable):
    code = "finding-observed-invalid"
    en = "It was observed in the past, at most {days} days ago. Change the time, or leave it out."
    zh = "发现时间须早于现在，且在最近 {days} 天之内。请修改时间，或不填写。"
