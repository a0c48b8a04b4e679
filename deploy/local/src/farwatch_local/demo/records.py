"""Who is who on a shift, and what stands in the records of its meetings: the demo's words. Pure."""

from dataclasses import dataclass
from typing import Any

from contracts import posts

NOT_THERE = "尚在途中，已电话联系"


@dataclass(frozen=True, slots=True)
class Said:
    """What the chief writes down at the meeting after a shift; where there is nothing to tell, why not."""

    summary: str = "本班运行平稳，巡检与监控任务按时完成。"
    problems: str | None = None
    measures: tuple[str, ...] = ()


CALM = Said()
WEEK = Said("本周各班按时交接，事件均在时限内响应。")


def chief_of(shift: dict[str, Any]) -> str:
    """Who leads the shift by the roster."""
    return next(str(one["staff_id"]) for one in shift["assignments"] if one["post"] == posts.DUTY_CHIEF)


def at_post(shift: dict[str, Any], post: str) -> str | None:
    """Who is there at the post."""
    return next(
        (one["staff_id"] for one in shift["assignments"] if one["post"] == post and one["presence"] == "present"), None
    )


def present(shift: dict[str, Any]) -> list[str]:
    """Who is there, each once."""
    return list(dict.fromkeys(one["staff_id"] for one in shift["assignments"] if one["presence"] == "present"))


def all_well(meeting: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything that is looked at in people is in order."""
    return [{"id": one["id"], "ok": True} for one in meeting["checks"]]


def attendance(shift: dict[str, Any]) -> list[dict[str, Any]]:
    """Who of the shift is there."""
    return told({one["staff_id"]: one["presence"] == "present" for one in shift["assignments"]})


def told(came: dict[str, bool]) -> list[dict[str, Any]]:
    """Who was there, as a record of a meeting takes it."""
    return [
        {"staff_id": who, "presence": "present"}
        if there
        else {"staff_id": who, "presence": "absent", "absence_reason": NOT_THERE}
        for who, there in came.items()
    ]


def parts(said: Said) -> dict[str, Any]:
    """The three parts of a record."""
    return {
        "summary": said.summary,
        **({"problems": said.problems} if said.problems else {"problems_none": "未发现问题"}),
        **(
            {"measures": [{"text": one} for one in said.measures]}
            if said.measures
            else {"measures_none": "无须改进事项"}
        ),
    }
