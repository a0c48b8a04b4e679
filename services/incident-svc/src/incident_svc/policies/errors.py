"""What can be wrong with a request about an escalation policy."""

from svckit.errors import NotFound


class PolicyNotSet(NotFound):
    code = "escalation-policy-not-set"
    en = "Site {id} has no escalation policy of its own to remove; it runs on the default."
    zh = "站点 {id} 没有单独设置的升级策略可供删除，现按默认策略执行。"
