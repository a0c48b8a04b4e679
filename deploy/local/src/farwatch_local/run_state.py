"""What the supervisor knows, written down for ``farwatch status``, the next start and the front page."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from farwatch_local.child import Child
from farwatch_local.databases import SERVICES
from farwatch_local.home import Home, write_json
from farwatch_local.identity import Identity

KEPT_NOTICES = 50
PUBLIC_FILE_MODE = 0o644


@dataclass
class RunState:
    """The contents of ``state.json`` and ``public/status.json``. Times are seconds since 1970."""

    home: Home
    url: str
    supervisor: Identity | None
    demo: bool
    phase: str = "starting"
    failure: dict[str, Any] | None = None
    started_at: float = field(default_factory=time.time)
    steps: list[dict[str, Any]] = field(default_factory=list)
    notices: list[dict[str, Any]] = field(default_factory=list)

    def step(self, text: str) -> float:
        """Note a step of the start; returns the seconds since the start began."""
        elapsed = time.time() - self.started_at
        self.steps.append({"text": text, "after_s": round(elapsed, 1)})
        return elapsed

    def notice(self, text: str) -> None:
        """Note something an operator wants to know later."""
        self.notices = [*self.notices, {"text": text, "at": time.time()}][-KEPT_NOTICES:]

    def write(self, children: Iterable[Child]) -> None:
        """Write both files, each whole or not at all."""
        facts = [child.facts() for child in children]
        now = time.time()
        write_json(
            self.home.state_file,
            {
                "supervisor": {"pid": self.supervisor.pid, "born": self.supervisor.born} if self.supervisor else None,
                "phase": self.phase,
                "url": self.url,
                "failure": self.failure,
                "started_at": self.started_at,
                "updated_at": now,
                "steps": self.steps,
                "notices": self.notices,
                "processes": facts,
            },
        )
        public = self.home.public / "status.json"
        write_json(public, self._public(facts, now))
        public.chmod(PUBLIC_FILE_MODE)

    def _public(self, facts: list[dict[str, Any]], now: float) -> dict[str, Any]:
        known = {fact["name"]: fact for fact in facts}
        services = [
            {
                "name": name,
                "ready": bool(known.get(name, {}).get("ready")),
                "restarts": known.get(name, {}).get("restarts", 0),
                "since": known.get(name, {}).get("started_at"),
            }
            for name in SERVICES
        ]
        return {"phase": self.phase, "at": now, "demo": self.demo, "services": services}
