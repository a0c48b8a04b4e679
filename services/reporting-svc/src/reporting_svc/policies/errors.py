"""What can be wrong with a request about a policy."""

from svckit.core.errors import NotFound


class SiteNotFound(NotFound):
    """404: unknown to reporting-svc, or foreign."""

    code = "site-not-found"
    en = (
        "There is no site {id} that you may see. Check the id, or ask for access to the site. "
        "If it was registered just now, try again in a few seconds."
    )
    zh = "没有您可以查看的站点 {id}。请核对站点编号，或申请该站点的权限。如果刚刚登记，请几秒后重试。"
