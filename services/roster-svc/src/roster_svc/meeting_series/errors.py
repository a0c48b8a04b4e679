"""What can be wrong with a series of meetings."""

from svckit.core.errors import NotFound


class SeriesNotFound(NotFound):
    code = "meeting-series-not-found"
    en = "There is no such series of meetings that you may see. Check the address, or ask for access to its site."
    zh = "没有您可以查看的这组例会。请核对地址，或申请该站点的权限。"
