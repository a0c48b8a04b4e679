"""What can be wrong with a request about an escalation policy."""

from svckit.core.errors import Unprocessable


class UnknownRoles(Unprocessable):
    code = "unknown-roles"
    en = (
        "Nobody would be called as {roles}: there is no such role or post. Known are: {known}. "
        "Register a post of your own first; if that was just now, try again in a few seconds."
    )
    zh = "{roles} 不是已知的角色或岗位，无法通知到人。可用的有：{known}。自设岗位请先登记；如果刚刚登记，请几秒后重试。"


class UncallableStaff(Unprocessable):
    code = "uncallable-staff"
    en = (
        "These people cannot be called: {people}. Their account is switched off, or there is no such person. Name "
        "somebody else; if they were registered just now, try again in a few seconds."
    )
    zh = "以下人员无法通知：{people}。其账号已停用，或查无此人。请改为其他人员；如果刚刚登记，请几秒后重试。"
