"""What can be wrong with a request about a link, or by one."""

from svckit.core.errors import Conflict, NotFound, TooManyRequests


class FindingLinkNotFound(NotFound):
    code = "finding-link-not-found"
    en = "There is no such link that you may see. Look at the list of links again."
    zh = "没有您可以查看的这个上报链接。请刷新链接列表。"


class FindingLinkRevoked(Conflict):
    code = "finding-link-revoked"
    en = "This link was revoked. Make a new one for the place."
    zh = "该上报链接已停用。请为该位置新建链接。"


class PublicLinkUnknown(NotFound):
    """The same whether it never was, was revoked, or its site is closed."""

    code = "public-link-unknown"
    en = "This link does not work any more. Tell the people on duty, or call the emergency number on site."
    zh = "该链接已失效。请直接告知现场值班人员，或拨打现场公布的应急电话。"


class TooManyReports(TooManyRequests):
    """429: by the link or from the address came enough for now."""

    code = "public-too-many-reports"
    en = "Too many reports came in a short time. Try again in {retry_after} s; if it is urgent, tell people on site."
    zh = "短时间内上报过多，请在 {retry_after} 秒后重试。情况紧急时，请直接告知现场人员。"
