"""Why the link of a message does not work."""

from svckit.core.errors import DomainError, Forbidden, NotFound


class LinkUnknown(NotFound):
    """404: malformed, forged, or of a message we never sent."""

    code = "acknowledge-link-unknown"
    title_en = "This link is not valid"
    title_zh = "链接无效"
    en = "This link is not one of ours. Open the newest message again and use the link as it stands there."
    zh = "该链接无效。请重新打开最新的通知，并使用其中完整的链接。"


class LinkWithdrawn(Forbidden):
    """403: it was ours, and its person may not answer for the site any more."""

    code = "acknowledge-link-withdrawn"
    title_en = "This link has been withdrawn"
    title_zh = "链接已失效"
    en = "This acknowledge link no longer works: its holder is not on duty for this site any more. Tell the duty chief."
    zh = "该确认链接已失效：链接所属人员已不再负责该站点。如仍需处置，请联系值班长。"


class LinkExpired(DomainError):
    """410: it was ours, and its time is over."""

    status = 410
    code = "acknowledge-link-expired"
    title_en = "This link has expired"
    title_zh = "链接已过期"
    en = "This link has expired. Sign in and answer there, or use the newest message."
    zh = "该链接已过期。请登录系统处理，或使用最新通知中的链接。"
