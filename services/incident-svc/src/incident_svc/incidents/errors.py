"""What can be wrong with a request about an incident."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class IncidentNotFound(NotFound):
    code = "incident-not-found"
    en = "There is no such incident that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的事件。请核对事件编号，或申请该站点的权限。"


class ExerciseNeedsHeadquarters(Forbidden):
    code = "exercise-needs-headquarters"
    en = "Only headquarters may declare an exercise. Ask it to, or report a real incident without the mark."
    zh = "只有本部可以发起演练。请联系本部发起；如为真实事件，请取消演练标记后上报。"


class IncidentAlreadyResolved(Conflict):
    code = "incident-already-resolved"
    en = "Incident {number} is resolved already; what is left to do is to close it. If it came back, open a new one."
    zh = "事件 {number} 已处置完毕，只可关闭。如再次发生，请另立新事件。"


class IncidentAlreadyClosed(Conflict):
    code = "incident-already-closed"
    en = "Incident {number} is closed; its file takes notes but no more moves. If it came back, open a new one."
    zh = "事件 {number} 已关闭，只可补充备注，不能再变更状态。如再次发生，请另立新事件。"


class IncidentNotAcknowledged(Conflict):
    code = "incident-not-acknowledged"
    en = "Nobody has acknowledged incident {number}. Acknowledge it first."
    zh = "事件 {number} 尚无人确认。请先确认。"


class IncidentNotResolved(Conflict):
    code = "incident-not-resolved"
    en = "Incident {number} is still being dealt with. Resolve it first, then close it."
    zh = "事件 {number} 尚在处置中。请先标记为已处置，再关闭。"


class NotCalled(Forbidden):
    """403: taking an incident ends the calling, so it is for those who have the watch or were asked."""

    code = "not-called"
    title_en = "Not yours to take"
    title_zh = "不能由您确认并接手"
    en = (
        "You are not on duty at this site and were not called for this incident. Check in first, write a note, or "
        "leave it to whoever is on duty or headquarters."
    )
    zh = "您目前不在该站点值班，也未被通知处理该事件。请先签到，或添加备注，或请在岗人员、本部确认并接手。"
