"""What can be wrong with an answer to a call."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class CallNotFound(NotFound):
    """404: missing, or addressed to somebody else."""

    code = "call-not-found"
    en = "Nothing here waits for your answer under this link. Look at the list of what waits for you."
    zh = "没有等待您应答的此项呼叫。请查看待应答列表。"


class CallIsSettled(Conflict):
    """409: whoever asked needs no answer any more."""

    code = "call-settled"
    en = "This call is settled: no answer is needed any more. You need not do anything."
    zh = "该呼叫已了结，无需再应答。您不必再操作。"


class CallAlreadyAnswered(Conflict):
    """409: there is one answer of a person to a call, and it was another one."""

    code = "call-already-answered"
    en = "You have answered this call already. If your answer is not right any more, call the duty chief."
    zh = "您已应答过该呼叫。如需更正，请电话告知值班长。"


class AnswerDoesNotFit(Unprocessable):
    """422: an answer to something that was not asked."""

    code = "call-answer-does-not-fit"
    en = "This answer does not fit what is asked. Choose one of the answers that are offered."
    zh = "该应答与所问不符。请从给出的应答中选择。"
    hint = "`answers` of the call lists what fits."


class WordsMissing(Unprocessable):
    """422: a refusal says why, an answer in words has words."""

    code = "call-answer-needs-words"
    title_en = "Words are missing"
    title_zh = "请填写内容"
    en = "Write at least a word: why you cannot, or what you answer. At most 1000 characters. Go back and try again."
    zh = "请填写内容（不能的原因，或您的答复），最多 1000 字。请返回重试。"
    hint = "`text` is needed with `declined` and `answered`, and has at most 1000 characters."


class CallLinkWithdrawn(Forbidden):
    """403: it was ours, and its person has no account in use any more."""

    code = "call-link-withdrawn"
    title_en = "This link has been withdrawn"
    title_zh = "链接已失效"
    en = "This link no longer works: its holder's account is not in use any more. Tell the duty chief."
    zh = "该链接已失效：链接所属人员的账号已停用。如仍需应答，请联系值班长。"
