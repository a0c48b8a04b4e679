"""A town of the experiments: a site with a crew, and with everything that people write down in a day."""

from dataclasses import dataclass, field

from evidence import Person
from farwatch_town import NEVER, Json, Town, eventually, storm_of

CHIEF, TECH, GUARD = "duty_chief", "tech_ops", "security_monitor"
AGAIN_AFTER_S = 2
ALARMS_ONLY = {
    "unmanned_call_min": 60,
    "no_show_warn_min": 60,
    "no_show_after_min": 60,
    "leader_early_min": 0,
    "presence_checks_per_shift": 0,
    "leader_rounds_per_shift": 0,
    "default_tasks": False,
    "monitors_needed": 0,
    "call_overdue_meetings": False,
}
"""The ledger knows the calls of incidents: nobody is called about duty while an experiment runs."""


@dataclass
class ChaosTown(Town):
    """The chief and the technician are called; the guard comes and goes; a shift is over, and its report a draft."""

    tech: Json = field(default_factory=dict)
    guard: Json = field(default_factory=dict)
    report_id: str = ""
    delivery: Json = field(default_factory=dict)
    steps: list[Json] = field(default_factory=list)
    hooks: set[str] = field(default_factory=set)

    def crew(self) -> list[Json]:
        """See `Town`."""
        self.run.call("PUT", f"/roster/v1/policies/{self.site_id}", ALARMS_ONLY)
        self.tech = self.hired("tech", "李运维", "site_staff")
        self.guard = self.hired("guard", "孙安保", "site_staff")
        posts = ((self.tech, TECH), (self.guard, GUARD))
        return [*super().crew(), *({"staff_id": person["id"], "post": post} for person, post in posts)]

    def check_in(self, staff_id: str) -> None:
        """See `Town`; the guard comes later, and that is in the ledger."""
        if staff_id != self.guard["id"]:
            super().check_in(staff_id)

    def settled(self, *, again_after_s: int | None, storm: Json | None) -> "ChaosTown":
        """Everybody is known everywhere, the trial call is answered, the first report waits for its signature.

        The plan calls the chief at once, and after so many seconds (None: never) the chief and the technician.
        """
        self.tell({"storm": storm or storm_of(NEVER)})
        self._first_report()
        self.plan([{"after_s": 0, "notify": _posts(CHIEF, TECH)}])
        trial = self.run.call("POST", "/incident/v1/incidents", {"site_id": self.site_id, "title": f"{self.code} 试呼"})
        for mailbox in (self.mailbox, self.mailbox_of(self.tech)):
            eventually(lambda whose=mailbox: self.run.mails(whose), f"trial call of {mailbox}")
        self.run.call("POST", f"/incident/v1/incidents/{trial['id']}/acknowledge", {})
        again = [] if again_after_s is None else [{"after_s": again_after_s, "notify": _posts(CHIEF, TECH)}]
        self.plan([{"after_s": 0, "notify": _posts(CHIEF)}, *again])
        return self

    def plan(self, steps: list[Json]) -> None:
        """Whom to call when."""
        self.steps = steps
        self.policy(steps)

    def tell(self, figures: Json) -> None:
        """How notify-svc tells these people; what is left out is the default."""
        self.delivery = figures
        path = f"/api/notify/v1/policies/{self.site_id}"
        eventually(lambda: self.run.http.put(path, json=figures).is_success, "delivery policy of the site")

    def by_webhook(self, *, then_by_mail: bool) -> None:
        """The chief is called by webhook, and by mail only where ``then_by_mail``: so they want it themself."""
        path = f"/sink/webhook/{self.code}"
        self.hooks.add(path)
        ways = [("webhook", f"{self.run.url}{path}"), ("email", self.mailbox)]
        for position, (channel, address) in enumerate(ways if then_by_mail else ways[:1]):
            body = {"staff_id": self.chief["id"], "channel": channel, "address": address, "position": position}
            made = self.run.http.post("/api/notify/v1/contact-methods", json=body, headers=self.signed_in(self.chief))
            assert made.status_code == 201, made.text

    def mailbox_of(self, person: Json) -> str:
        """Where a person's mails go."""
        return f"{person['code']}@farwatch.example"

    def people(self) -> list[Person]:
        """Who may be called here, and by which addresses."""
        chief = frozenset({self.mailbox, *self.hooks})
        return [
            Person(self.chief["id"], self.site_id, frozenset({CHIEF}), chief),
            Person(self.tech["id"], self.site_id, frozenset({TECH}), frozenset({self.mailbox_of(self.tech)})),
        ]

    def _first_report(self) -> None:
        """A short shift beside the running one has ended; its people are off duty."""
        relief = self.hired("second", "赵值班", CHIEF)
        shift_id = self.shift_now([{"staff_id": relief["id"], "post": CHIEF}])
        self.run.call("POST", f"/roster/v1/shifts/{shift_id}/end", {"reason": "演练结束", "release_people": True})
        reports = eventually(
            lambda: self.run.items("/reporting/v1/shift-reports", shift_id=shift_id), "draft of the shift report"
        )
        self.report_id = reports[0]["id"]


def _posts(*roles: str) -> list[Json]:
    return [{"role": role} for role in roles]
