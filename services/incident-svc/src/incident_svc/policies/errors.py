"""What can be wrong with a request about an escalation policy."""

from svckit.core.errors import NotFound, Unprocessable


class PolicyNotSet(NotFound):
    code = "escalation-policy-not-set"
    en = "Site {id} has no escalation policy of its own to remove; it runs on the default."
    zh = "站点 {id} 没有单独设置的升级策略可供删除，现按默认策略执行。"


class UnknownRoles(Unprocessable):
    code = "unknown-roles"
    en = (
        "Nobody would be called as {roles}: there is no such role, and no published shift has such a post. "
        "Known are: {known}. A post of your own is known once a shift with it is published."
    )
    zh = (
        "{roles} 不是已知的角色，也没有已发布的班次设有该岗位，无法呼叫到人。可用的有：{known}。"
        "自设岗位须先发布含该岗位的班次。"
    )
