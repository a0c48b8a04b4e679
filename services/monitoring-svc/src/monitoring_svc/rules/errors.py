"""Errors of rules."""

from svckit.core.errors import Conflict, NotFound, Unprocessable


class RuleNotFound(NotFound):
    """No such rule, or at a site out of the caller's scope."""

    code = "rule-not-found"
    en = "There is no such rule that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的规则。请核对编号，或申请该站点的权限。"


class ClearOnWrongSide(Unprocessable):
    """The clearing limit lies beyond the limit: the anomaly would clear while it is being raised."""

    code = "rule-clear-on-wrong-side"
    en = (
        "The recovery limit {clear} is on the wrong side of the alarm limit {limit}. "
        "Choose one on the quiet side, or leave it empty."
    )
    zh = "恢复阈值 {clear} 位于告警阈值 {limit} 的错误一侧。请改为正常一侧的数值，或不填写。"


class RuleRetired(Conflict):
    """A retired rule stays as it was, for the anomalies it saw."""

    code = "rule-retired"
    en = "This rule has been retired and cannot be changed. Create a new one."
    zh = "该规则已停用，不能再修改。请新建规则。"
