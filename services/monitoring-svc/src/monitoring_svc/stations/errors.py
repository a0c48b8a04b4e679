"""Errors of stations."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class StationNotFound(NotFound):
    """No such station, or at a site out of the caller's scope."""

    code = "station-not-found"
    en = "There is no station {id} that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的采集站 {id}。请核对编号，或申请该站点的权限。"


class StationRevoked(Conflict):
    """A revoked station stays revoked."""

    code = "station-revoked"
    en = "Station {id} has been revoked. Register a new station for the site instead."
    zh = "采集站 {id} 已注销。请为该站点重新登记一个采集站。"


class StationKeyRequired(Forbidden):
    """Readings come from stations, not from people."""

    code = "station-key-required"
    en = "Readings are posted with a station's API key (Authorization: Bearer fw_…), not with a person's token."
    zh = "上报读数须使用采集站的 API 密钥（Authorization: Bearer fw_…），不能使用人员令牌。"
