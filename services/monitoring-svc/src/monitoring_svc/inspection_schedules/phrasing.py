"""A recurrence in words: ``每周一、周三 08:00``, ``Every Monday and Wednesday at 08:00``. Pure."""

from collections.abc import Sequence

from contracts.words import Words
from svckit.recurrence import Frequency, Recurrence

_ZH_DAYS = ("一", "二", "三", "四", "五", "六", "日")
_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORK_DAYS = (1, 2, 3, 4, 5)


def said(recurrence: Recurrence) -> Words:
    """What recurs, in the words of people; with its end and how many days are left out."""
    times = [f"{one:%H:%M}" for one in sorted(recurrence.times)]
    if recurrence.frequency is Frequency.HOURLY:
        zh, en = _hourly(recurrence, times[0])
    else:
        days = _days(recurrence)
        zh, en = f"{days.zh} {'、'.join(times)}", f"{days.en} at {_listed(times)}"
    end, left_out = recurrence.ends_on, len(recurrence.excluded)
    if end is not None:
        zh, en = f"{zh}，至 {end:%Y-%m-%d}", f"{en}, until {end:%Y-%m-%d}"
    if left_out:
        zh, en = f"{zh}，除 {left_out} 天", f"{en}, but for {left_out} {'day' if left_out == 1 else 'days'}"
    return Words(zh, en)


def _hourly(recurrence: Recurrence, start: str) -> tuple[str, str]:
    every = recurrence.every
    zh = f"每 {every} 小时" if every > 1 else "每小时"
    en = f"Every {every} hours" if every > 1 else "Every hour"
    if recurrence.weekdays:
        zh, en = f"{_zh_weekdays(recurrence)}{zh}", f"{en} on {_en_weekdays(recurrence)}"
    return f"{zh}（自 {start} 起）", f"{en}, counted from {start}"


def _days(recurrence: Recurrence) -> Words:
    every = recurrence.every
    match recurrence.frequency:
        case Frequency.WEEKLY:
            zh, en = _zh_weekdays(recurrence), _en_weekdays(recurrence)
            several = Words(f"每 {every} 周的{zh}", f"Every {every} weeks on {en}")
            return several if every > 1 else Words(f"每{zh}", f"Every {en}")
        case Frequency.MONTHLY:
            days = sorted(recurrence.month_days, key=lambda one: one if one > 0 else 32)
            zh = "、".join(f"{one} 日" if one > 0 else "最后一天" for one in days)
            en = _listed([str(one) if one > 0 else "the last day" for one in days])
            month = Words(f"每 {every} 个月", f"Every {every} months") if every > 1 else Words("每月", "Every month")
            return Words(f"{month.zh} {zh}", f"{month.en} on {en}")
        case _:
            return Words(f"每 {every} 天", f"Every {every} days") if every > 1 else Words("每天", "Every day")


def _zh_weekdays(recurrence: Recurrence) -> str:
    days = sorted(set(recurrence.weekdays))
    return "周一至周五" if tuple(days) == _WORK_DAYS else "、".join(f"周{_ZH_DAYS[one - 1]}" for one in days)


def _en_weekdays(recurrence: Recurrence) -> str:
    days = sorted(set(recurrence.weekdays))
    return "Monday to Friday" if tuple(days) == _WORK_DAYS else _listed([_EN_DAYS[one - 1] for one in days])


def _listed(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
