"""What can be wrong with a request about a test alarm."""

from svckit.core.errors import Conflict, Unprocessable


class TestAlarmGoesOn(Conflict):
    code = "test-alarm-goes-on"
    en = "A test alarm of this device goes on already, since {at}. Wait until it is over."
    zh = "该设备的试报警正在进行（{at} 开始）。请等待其结束。"


class TestAlarmNotAsked(Unprocessable):
    code = "test-alarm-not-asked"
    en = "This item of the inspection asks for no test alarm of this device. Test it from its own page."
    zh = "该检查项不要求对此设备试报警。请在设备页面进行试报警。"


class TestAlarmTooLate(Conflict):
    code = "test-alarm-too-late"
    en = "The inspection is over and takes no further test alarm. Test the device from its own page."
    zh = "该检查已结束，不能再登记试报警。请在设备页面进行试报警。"
