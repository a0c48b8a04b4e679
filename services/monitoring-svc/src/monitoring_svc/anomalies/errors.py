"""Errors of anomalies."""

from svckit.core.errors import NotFound


class AnomalyNotFound(NotFound):
    """No such anomaly, or at a site out of the caller's scope."""

    code = "anomaly-not-found"
    en = "There is no such anomaly that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的异常。请核对编号，或申请该站点的权限。"
