"""Errors of reading the audit log."""

from svckit.core.errors import Forbidden


class WholeChainOnly(Forbidden):
    """403: a chain can only be checked whole, and holds every site."""

    code = "audit-needs-every-site"
    en = "The chain can only be read whole, with the entries of every site. Ask for an account with all sites."
    zh = "审计链须完整读取，包含所有站点的记录。请申请可查看全部站点的账号。"
