"""What can be wrong with a request about a monitoring device."""

from svckit.core.errors import Conflict, NotFound, Unprocessable


class DeviceNotFound(NotFound):
    code = "device-not-found"
    en = "There is no such monitoring device that you may see. Check the number, or ask for access to its site."
    zh = "没有您可以查看的监控设备。请核对编号，或申请该站点的权限。"


class DeviceCodeTaken(Conflict):
    code = "device-code-taken"
    en = "Another monitoring device of the site has the code {device}. Choose another code, or change that device."
    zh = "该站点的另一台监控设备已使用编码 {device}。请换一个编码，或修改那台设备。"


class DeviceRetired(Conflict):
    code = "device-retired"
    en = "This monitoring device is out of use. Register a new one instead."
    zh = "该监控设备已停用。请重新登记一台设备。"


class RecorderUnfit(Unprocessable):
    code = "device-recorder-unfit"
    en = "A device hangs on a recorder of the same site that is in use, and not on itself. Choose another recorder."
    zh = "所属录像机须为同一站点在用的录像机，且不能是设备自身。请重新选择。"


class MaintenanceOver(Unprocessable):
    code = "device-maintenance-over"
    en = "The maintenance would be over already, or last longer than 30 days. Choose another end."
    zh = "维护结束时间已过，或超过30天。请重新选择结束时间。"


class PeriodImpossible(Unprocessable):
    code = "device-period-impossible"
    en = "The period ends before it begins, or is longer than 92 days. Choose another one."
    zh = "所选时段的结束早于开始，或超过92天。请重新选择。"
