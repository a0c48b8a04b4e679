"""What is said of test alarms in one line. Pure."""

from collections.abc import Mapping

from contracts.calls import CallText
from contracts.words import DEVICE_KINDS, Words, word
from monitoring_svc.devices.models import Device
from monitoring_svc.test_alarms.domain import Lack, State
from monitoring_svc.test_alarms.models import TestAlarm
from svckit.core.local_time import local_words

_LACKS: Mapping[Lack, Words] = {
    Lack.NO_INCIDENT: Words("没有生成事件", "no incident was opened"),
    Lack.NO_MESSAGE: Words("消息没有送达", "no message was delivered"),
    Lack.NO_ANSWER: Words("消息无人确认", "nobody confirmed the message"),
}


def summary(device: Device) -> str:
    """One line about the alarm, readable in either language."""
    kind = word(DEVICE_KINDS, device.kind)
    return f"试报警：{kind.zh} {device.name} ({device.code}) / test alarm of {kind.en} {device.code}"


def title(device: Device) -> CallText:
    return CallText(zh=f"试报警：{device.name} ({device.code})", en=f"Test alarm: {device.name} ({device.code})")


def text(number: str) -> CallText:
    """What who started it is asked."""
    return CallText(
        zh=f"这是您发起的试报警，并非真实报警。事件 {number} 已生成。请点“知道了”，确认您已收到。",
        en=f"You started this test alarm; nothing is wrong. Incident {number} was opened. Confirm that you got this.",
    )


def result(test: TestAlarm, code: str, zone: str) -> Words:
    """How a test alarm of the device with this code stands: when, by whom, and what came of it."""
    at, by = local_words(test.started_at, zone), test.started_by_name
    if test.state == State.WAITING:
        return Words(f"{code} 试报警进行中（{at}，{by}）", f"test alarm of {code} goes on ({at}, {by})")
    if test.lack is not None:
        lack = _LACKS[Lack(test.lack)]
        return Words(
            f"{code} 试报警未收到：{lack.zh}（{at}，{by}）",
            f"test alarm of {code} did not arrive: {lack.en} ({at}, {by})",
        )
    return Words(
        f"{code} 试报警已收到（{at}，{by}，{test.incident_number}）",
        f"test alarm of {code} arrived ({at}, {by}, {test.incident_number})",
    )
