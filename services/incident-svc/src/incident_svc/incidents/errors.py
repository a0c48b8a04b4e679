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
    en = "Incident {number} is resolved already. Close it, or reopen it first if it is not dealt with after all."
    zh = "事件 {number} 已处置完毕。可以关闭；如实际未处置完毕，请先重新打开。"


class IncidentAlreadyClosed(Conflict):
    code = "incident-already-closed"
    en = "Incident {number} is closed; its file takes notes but no more moves. If it came back, open a new one."
    zh = "事件 {number} 已关闭，只可补充备注，不能再变更状态。如再次发生，请另行上报。"


class IncidentNotAcknowledged(Conflict):
    code = "incident-not-acknowledged"
    en = "Nobody has acknowledged incident {number}. Acknowledge it first."
    zh = "事件 {number} 尚无人确认。请先确认。"


class IncidentNotResolved(Conflict):
    code = "incident-not-resolved"
    en = "Incident {number} is still being dealt with. Resolve it first, then close it."
    zh = "事件 {number} 尚在处置中。请先标记为已处置，再关闭。"


class IncidentStillOpen(Conflict):
    code = "incident-still-open"
    en = "Incident {number} is being dealt with already: there is nothing to reopen."
    zh = "事件 {number} 仍在处置中，无需重新打开。"


class ReasonNeeded(Conflict):
    """409: what the site's policy wants said before this is done."""

    code = "reason-needed"
    en = "The policy of this site wants a reason for this. Send a note that says why."
    zh = "按该站点策略，此操作须写明原因。请填写说明后再提交。"


class CauseOpenElsewhere(Conflict):
    """409: a cause has one active incident."""

    code = "cause-open-elsewhere"
    en = "The cause has come back since, and {number} is open for it. Go on there."
    zh = "同一原因此后再次出现，已由事件 {number} 处置。请在该事件中继续处置。"


class NotTheHolder(Forbidden):
    """403: only who has it gives it back."""

    code = "not-the-holder"
    en = (
        "{name} has this incident, and only they give it back. Ask them to, or ask the duty chief or headquarters "
        "to hand it to somebody else."
    )
    zh = "该事件由{name}处理，只有处理人本人可以交回。请联系处理人，或请值班长、本部转交他人。"


class NotYoursToReassign(Forbidden):
    """403: it is for whoever has it, the duty chief on duty, whoever commands the site, and headquarters."""

    code = "not-yours-to-reassign"
    en = (
        "{name} has this incident. They themselves, the duty chief on duty, whoever commands the site, or headquarters "
        "hand it on: ask one of them."
    )
    zh = "该事件由{name}处理。只有处理人本人、该站点在岗值班长（或代行指挥者）或本部可以转交，请联系其中一方。"


class AlreadyTheirs(Conflict):
    code = "already-theirs"
    en = "{name} has incident {number} already. Choose somebody else."
    zh = "事件 {number} 已由{name}处理。请选择其他人员。"


class CannotBeAssigned(Conflict):
    """409: whoever gets an incident must be able to answer for it."""

    code = "cannot-be-assigned"
    en = (
        "The incident cannot be handed to {name}: there is no such person, their account is switched off, or they do "
        "not answer at this site. Choose somebody else; if they were registered just now, try again in a few seconds."
    )
    zh = "不能转交给{name}：查无此人、账号已停用，或不负责该站点。请选择其他人员；如果刚刚登记，请几秒后重试。"


class NotYourOwnCall(Forbidden):
    """403: whoever asks for help is not the one who comes."""

    code = "not-your-own-call"
    en = "You asked for help by this: somebody else takes it. If you need none any more, stand it down."
    zh = "这是您本人发出的求助，须由他人接手。如已不需要帮助，请撤销求助。"


class NotACallForHelp(Conflict):
    code = "not-a-call-for-help"
    en = "Incident {number} is no call for help. Resolve it instead."
    zh = "事件 {number} 不是紧急求助，请按一般事件处置。"


class StandDownInstead(Conflict):
    """409: a call for help does not end in passing."""

    code = "stand-down-instead"
    en = "{number} is a call for help: stand it down, and say why."
    zh = "{number} 是紧急求助，请使用“撤销求助”并说明原因。"


class ConfirmStandDown(Conflict):
    """409: a pocket, or somebody else's hand, must not end it."""

    code = "confirm-stand-down"
    en = "You stand down your own call for help: nobody will come any more. Confirm it."
    zh = "您正在撤销本人的求助，撤销后不再有人前往。请再次确认。"


class NotYoursToStandDown(Forbidden):
    code = "not-yours-to-stand-down"
    en = "Whoever asked for help, who is on duty at the site, who was called, and headquarters stand it down: ask one."
    zh = "只有求助人本人、该站点在岗人员、被通知的人员或本部可以撤销求助，请联系其中一方。"


class NotYourPlace(Forbidden):
    code = "not-your-place"
    en = "Only whoever asked for help says where they are. Write a note instead."
    zh = "只有求助人本人可以上报位置。请改为添加备注。"


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
