"""What is said of devices in one line. Pure."""

from collections.abc import Sequence

from contracts.words import DEVICE_KINDS, DEVICE_STATES, DEVICE_TROUBLES, Words, word


def trouble(kind: str, name: str, code: str, state: str, troubles: Sequence[str]) -> str:
    """One line about one device, readable in either language."""
    what, how = word(DEVICE_KINDS, kind), word(DEVICE_STATES, state)
    said = [word(DEVICE_TROUBLES, one) for one in troubles]
    zh, en = "、".join(one.zh for one in said), ", ".join(one.en for one in said)
    return f"{what.zh} {name} ({code}) {how.zh}：{zh} / {what.en} {how.en}: {en}"


def all_silent(count: int) -> str:
    """One line about a site none of whose devices is heard."""
    return f"全站 {count} 台监控设备均无心跳 / none of the site's {count} monitoring devices is heard"


def suggestion(total: int, bad: Sequence[tuple[str, str]]) -> Words:
    """What is known of the devices beside an item: how many are not well, and which. ``bad``: code and state."""
    if not total:
        return Words("没有登记相应的监控设备", "no such monitoring device is registered")
    if not bad:
        return Words(f"{total} 台设备全部正常", f"all {total} devices are ok")
    named = [(code, word(DEVICE_STATES, state)) for code, state in bad]
    zh, en = (f"{code} {how.zh}" for code, how in named), (f"{code} {how.en}" for code, how in named)
    return Words(
        f"{total} 台设备中 {len(bad)} 台不正常：{'、'.join(zh)}",
        f"{len(bad)} of {total} devices are not ok: {', '.join(en)}",
    )
