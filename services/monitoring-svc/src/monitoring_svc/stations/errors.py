"""Errors of stations."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class StationNotFound(NotFound):
    """No such station, or at a site out of the caller's scope."""

    code = "station-not-found"
    en = "There is no such station that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的采集站。请核对编号，或申请该站点的权限。"


class StationRevoked(Conflict):
    """A revoked station stays revoked."""

    code = "station-revoked"
    en = "This station is deregistered. Register a new station for the site instead."
    zh = "该采集站已注销。请为该站点重新登记一个采集站。"


class StationKeyRequired(Forbidden):
    """Readings come from stations, not from people."""

    code = "station-key-required"
    en = "Readings come from stations, with a station's key, not from a person's account."
    zh = "读数只能由采集站用其密钥上报，不能用人员账号上报。"
    hint = "Send the station's key: `Authorization: Bearer fw_…`."
