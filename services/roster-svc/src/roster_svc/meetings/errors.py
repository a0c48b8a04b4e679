"""What can be wrong with a request about a meeting."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class MeetingNotFound(NotFound):
    code = "meeting-not-found"
    en = "There is no such meeting that you may see. Check the address, or ask for access to its site."
    zh = "没有您可以查看的这次会议。请核对地址，或申请该站点的权限。"


class NotChairing(Forbidden):
    code = "not-chairing"
    en = "Only the duty chief of the shift, or who is in command there now, keeps this record. Ask them."
    zh = "只有本班次或当班的值班长可以填写这份会议记录，请联系值班长。"


class NotChairingWeekly(Forbidden):
    code = "not-chairing-weekly"
    en = "Only a duty chief of the site keeps the record of the weekly duty meeting. Ask one of them."
    zh = "只有该站点的值班长可以填写值守工作例会的记录，请联系值班长。"


class MeetingIsOver(Conflict):
    code = "meeting-is-over"
    title_en = "The record is finished"
    title_zh = "会议记录已完成"
    en = "The record was finished at {finished_at}: it does not change any more. Add a note to it instead."
    zh = "会议记录已于 {finished_at} 完成，不能再修改。如需补充，请添加说明。"


class MeetingDropped(Conflict):
    code = "meeting-dropped"
    en = "The meeting is not held: its shift has lapsed. There is nothing to record."
    zh = "班次已失效，这次会议不再召开，无需记录。"


class MeetingUnfinished(Conflict):
    code = "meeting-unfinished"
    en = "The record is not finished yet. Write it into the record itself."
    zh = "会议记录尚未完成，请直接写入记录。"


class RecordIncomplete(Conflict):
    code = "record-incomplete"
    title_en = "Something is missing"
    title_zh = "记录不完整"
    en = "The record is finished once it is whole. Missing: {missing}."
    zh = "会议记录填写完整后才能完成。尚缺：{missing}。"


class HeldTimeNeedsReason(Unprocessable):
    code = "held-time-needs-reason"
    en = "The meeting is said to have been held at {at}, more than {minutes} min ago. Say why it is recorded only now."
    zh = "会议时间 {at} 已超过 {minutes} 分钟。请说明为何现在才记录。"
    hint = "Send a `held_reason` with the record."


class ShiftNotReady(Conflict):
    code = "shift-not-ready-for-meeting"
    en = (
        "The shift is {state}: this meeting is not held now. A pre-shift meeting needs a published shift, a post-shift "
        "meeting one that was started."
    )
    zh = "班次当前状态为“{state}”，现在不能召开此会议。班前会须在班次发布后，班后会须在班次开始值班后。"


class AttendeeUnknown(Unprocessable):
    code = "attendee-unknown"
    en = "Somebody on the list does not belong to this site. Take them off the list, or add the site to theirs."
    zh = "名单中有不属于该站点的人员。请将其从名单中去掉，或将该站点加入其站点范围。"
    hint = "These ids: {staff}."


class PostOfTaskUnknown(Unprocessable):
    code = "task-post-unknown"
    en = "A task names a post that is not on this shift: {posts}. Choose a post of the shift, or all posts."
    zh = "有任务指定了本班次没有的岗位：{posts}。请选择本班次的岗位，或选择全部岗位。"


class TextMissing(Unprocessable):
    code = "record-text-missing"
    en = "Something new on the list says nothing. Write what it is, or take it off the list."
    zh = "列表中新增的一项没有内容。请填写内容，或删除该项。"


class NothingToAcknowledge(Conflict):
    code = "nothing-to-acknowledge"
    en = "Tasks are acknowledged for a shift that has not ended, at its pre-shift meeting. There is nothing to do here."
    zh = "只有未结束班次的班前会才需要确认任务，此处无需操作。"


class AcknowledgeForYourself(Forbidden):
    code = "acknowledge-for-yourself"
    en = "Everybody acknowledges their own tasks and declares their own fitness: nobody does so for somebody else."
    zh = "任务须由本人确认，身体状况须由本人申报，不能由他人代办。"
    hint = "Leave out `staff_id`."


class NotOnTheShift(Forbidden):
    code = "not-on-the-shift"
    en = "You are not on this shift, so there are no tasks of yours to acknowledge. Check the shift."
    zh = "您不在该班次，没有需要您确认的任务。请核对班次。"


class TasksChanged(Conflict):
    code = "tasks-changed"
    title_en = "The tasks have changed"
    title_zh = "任务已更新"
    en = "The tasks have changed since you read them. Read them again, then acknowledge."
    zh = "任务在您阅读之后已更新。请重新阅读后再确认。"
    hint = "The current `tasks_version` is {current}."


class FitnessNeedsNote(Unprocessable):
    code = "fitness-needs-note"
    en = "Say in a few words why you are not fit for duty, so that the duty chief can act on it."
    zh = "请简要说明为何不适合值班，以便值班长处理。"
