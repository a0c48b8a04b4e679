"""The far end of the dead man's switch: plays the service outside that raises the alarm when heartbeats stop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

ALARM_AFTER_S = 120.0


@dataclass
class Switch:
    """Remembers the last heartbeat."""

    last_at: datetime | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def beat(self) -> None:
        """A heartbeat came."""
        self.last_at = self.now()

    @property
    def age_s(self) -> float | None:
        """Seconds since the last one."""
        return None if self.last_at is None else (self.now() - self.last_at).total_seconds()

    @property
    def alarm(self) -> bool:
        """Whether somebody outside would now be called."""
        return self.age_s is not None and self.age_s > ALARM_AFTER_S

    def facts(self) -> dict[str, object]:
        """For programs."""
        return {"last_at": self.last_at and self.last_at.isoformat(), "age_s": self.age_s, "alarm": self.alarm}

    def line(self) -> str:
        """For the page, as HTML."""
        if self.age_s is None:
            return '<p class="switch">心跳：尚未收到 <span lang="en">No heartbeat yet.</span></p>'
        when = f"{self.age_s:.0f}"
        if self.alarm:
            return (
                f'<p class="switch alarm" role="alert">通知服务已沉默 {when} 秒，外部看门人此刻会告警。'
                f'<span lang="en">Silent for {when} s: the switch outside would raise the alarm.</span></p>'
            )
        return f'<p class="switch">心跳：{when} 秒前 <span lang="en">Last heartbeat {when} s ago.</span></p>'
