"""What can be wrong with a request about deliveries."""

from svckit.core.errors import NotFound


class AttemptNotFound(NotFound):
    """404: missing, or at a site outside the caller's scope."""

    code = "delivery-not-found"
    en = "There is no such delivery that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的送达记录。请核对编号，或申请该站点的权限。"
