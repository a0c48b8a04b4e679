"""What posts and roles are called: in our words, or in those that a company chose. Pure."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from contracts import posts
from contracts.roles import Role
from contracts.words.base import Words

CALLED: Mapping[str, Words] = {
    posts.DUTY_CHIEF: Words("值班长", "duty chief"),
    posts.TECH_OPS: Words("技术运维", "technical operations"),
    posts.SECURITY_MONITOR: Words("安全监控", "security monitoring"),
    posts.BUSINESS_OPS: Words("业务操作", "business operations"),
    Role.HQ_EXECUTIVE: Words("本部值班领导", "HQ executive"),
    Role.HQ_ADMIN: Words("本部管理员", "HQ administrator"),
    Role.HQ_VIEWER: Words("本部查看", "HQ viewer"),
    Role.INSPECTOR: Words("督查员", "inspector"),
    Role.AUDITOR: Words("审计员", "auditor"),
    Role.SITE_STAFF: Words("站点人员", "site staff"),
    Role.STATION: Words("采集站", "station"),
}
"""Posts and roles."""
NO_NAMES: Mapping[str, Words] = MappingProxyType({})


def called(codes: Iterable[str], own: Mapping[str, Words] = NO_NAMES) -> list[Words]:
    """What posts and roles are called. ``own``: the `own_names` of a company. What has none is its code."""
    return [own.get(code) or CALLED.get(code) or Words(code, code) for code in codes]


def own_names(posts: Iterable[tuple[str, str, str]]) -> Mapping[str, Words]:
    """The names that a company chose itself, by code: of posts that it added, and of those of the regulation that it
    renamed. ``posts``: as they are registered (code, zh-CN, en). What differs in capitals only is our word.
    """
    return {code: Words(zh, en) for code, zh, en in posts if not _ours(code, zh, en)}


def _ours(code: str, zh: str, en: str) -> bool:
    known = CALLED.get(code)
    return known is not None and (known.zh, known.en.casefold()) == (zh, en.casefold())
