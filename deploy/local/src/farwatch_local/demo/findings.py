"""What people of the demo have found. Data only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """Something that somebody on duty saw. ``dealt``: how the duty chief dealt with it; None: it is where it was."""

    kind: str
    severity: str
    place: str
    what: str
    dealt: str | None = None


FINDINGS = (
    Found("hazard", "minor", "二层东侧通道", "消防通道内堆放纸箱，影响通行", "纸箱已清走，已提醒物业"),
    Found("anomaly", "minor", "柴油发电机房", "发电机房有轻微柴油味，未见漏油"),
)
