"""A person before the console: a browser context of their own, and what they do and see in it."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from farwatch_town import Run, Town, eventually
from playwright.sync_api import (
    APIResponse,
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Playwright,
    Route,
    expect,
)

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "services" / "console" / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = ROOT / "screenshots"
PATIENCE_MS = 30_000
expect.set_options(timeout=PATIENCE_MS)
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SERIOUS = {"serious", "critical"}
LEAVING = "[class*='ant-'][class*='-leave']"
"""What closes and is still drawn, as a list after its choice: nobody meets it any more."""
SESSION = "/api/roster/v1/auth/session"
NOTHING_YET = "/icon.svg"
"""An address of the console at which none of its scripts runs."""
COUNT_PRESSES = "addEventListener('pointerdown', (event) => event.isTrusted && pressed(), true)"
FOLLOWED = """(theme) => document.documentElement.dataset.theme === theme
  && !document.getAnimations().some((one) => one instanceof CSSTransition)"""

KEPT = """async (question) => {
  const open = indexedDB.open("farwatch-answers");
  await new Promise((done) => { open.onsuccess = done; });
  const all = open.result.transaction("answers").objectStore("answers").getAll();
  await new Promise((done) => { all.onsuccess = done; });
  open.result.close();
  return JSON.stringify(all.result).includes(question);
}"""

Language = Literal["zh-CN", "en"]
Theme = Literal["light", "dark"]


def chromium(playwright: Playwright) -> Browser:
    """Debian's Chromium, headless; it works as root and asks nobody outside."""
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)


@dataclass
class Visitor:
    """A person with a browser.

    ``complaints``: what the page's scripts complained of; the test fails on any. ``presses``: how often the person
    has pressed a mouse button, or touched the screen.
    """

    run: Run
    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)
    presses: int = 0

    @classmethod
    @contextmanager
    def arrived(
        cls, browser: Browser, run: Run, *, language: Language = "zh-CN", theme: Theme = "light", phone: bool = False
    ) -> Iterator[Self]:
        """Open a browser; afterwards close it, and fail on errors in its console."""
        context = browser.new_context(
            base_url=run.url,
            locale=language,
            color_scheme=theme,
            viewport=PHONE if phone else DESKTOP,
            has_touch=phone,
            is_mobile=phone,
            timezone_id="Europe/Berlin",
        )
        context.set_default_timeout(PATIENCE_MS)
        visitor = cls(run, context, context.new_page())
        visitor.page.expose_function("pressed", visitor._pressed)
        visitor.page.add_init_script(COUNT_PRESSES)
        visitor.page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
        visitor.page.on("console", lambda said: said.type == "error" and visitor.complaints.append(complaint(said)))
        try:
            yield visitor
        finally:
            context.close()
        assert visitor.complaints == [], visitor.complaints

    def _pressed(self) -> None:
        self.presses += 1

    def signed_in(self, username: str, password: str) -> "Visitor":
        """Somebody who signed in on an earlier visit, and has opened nothing yet (`opens`, `live`)."""
        login = {"username": username, "password": password}

        def once() -> APIResponse | None:
            answer = self.context.request.post(SESSION, data=login, headers={"X-Farwatch-Session": "console"})
            return None if answer.status in {502, 503} else answer  # a service that is just restarting is asked again

        answer = eventually(once, "answer to signing in")
        assert answer.ok, answer.text()
        self.page.goto(NOTHING_YET)
        self.page.evaluate("localStorage.setItem('farwatch.session', 'cookie')")
        return self

    def signs_in(self, username: str, password: str) -> "Visitor":
        """Sign in as a person does: by the form."""
        self.page.goto("/sign-in")
        self.page.locator("input[name=username]").fill(username)
        self.page.locator("input[name=password]").fill(password)
        self.page.locator("button[type=submit]").click()
        self.page.wait_for_url(lambda url: "/sign-in" not in url)
        return self

    def signed_in_as_admin(self) -> "Visitor":
        """As the first account, which may do everything."""
        found = self.run.credentials()
        return self.signed_in(found["username"], found["password"])

    def signs_in_as_admin(self) -> "Visitor":
        """As the first account, by the form."""
        found = self.run.credentials()
        return self.signs_in(found["username"], found["password"])

    def signed_in_as_chief(self, town: Town) -> "Visitor":
        """As the chief on duty of the town."""
        return self.signed_in(f"{town.code}-chief", "a long enough password")

    def opens(self, path: str) -> "Visitor":
        """Go to an address of the console."""
        self.page.goto(path)
        return self

    def sees(self, text: str) -> Locator:
        """The first element with this text."""
        return self.page.get_by_text(text).first

    def row_about(self, text: str) -> Locator:
        """The board's row about it."""
        return self.page.locator("tbody tr", has_text=text)

    def site_on_the_board(self, name: str) -> Locator:
        """How a site is and who has its watch: its card, or where many sites stand in a grid the one that is chosen."""
        tile = self.page.get_by_role("list", name="站点与值班").get_by_role("button", name=name)
        card = self.page.locator("li", has_text=name).first
        expect(card).to_be_visible()
        if tile.count() == 0:
            return card
        tile.click()
        return self.page.get_by_role("region", name=name, exact=True)

    def clicks(self, button: str, *, within: Locator | None = None, exact: bool = False) -> "Visitor":
        """Press the button with this name; ``within`` a part of the page where there are several."""
        (within or self.page).get_by_role("button", name=button, exact=exact).click()
        return self

    def confirms(self, button: str) -> "Visitor":
        """Answer the question that a button asks before it does something."""
        return self.clicks(button, within=self.page.locator(".ant-popconfirm:visible"))

    def chooses(self, label: str, option: str, *, within: Locator | None = None) -> "Visitor":
        """Choose from a list as people do: open it, click; ``within`` a part of the page where there are several."""
        (within or self.page).get_by_role("combobox", name=label).click()
        self.page.locator(".ant-select-item-option:visible", has_text=option).first.click()
        return self

    @contextmanager
    def losing_the_answer_of(self, method: str, path: str) -> Iterator[None]:
        """The service does the first such request; its answer never comes. ``path``: a regular expression."""
        lost: list[str] = []

        def lose(route: Route) -> None:
            if route.request.method != method or lost:
                return route.fallback()
            lost.append(route.request.url)
            route.fetch()
            return route.abort()

        self.page.route(re.compile(path), lose)
        yield
        self.page.unroute(re.compile(path), lose)
        assert lost, f"nobody asked for {method} {path}"
        self.complaints.clear()  # the browser itself reports a lost answer

    def live(self) -> "Visitor":
        """Wait until the stream is up. Who has opened nothing yet begins at the board."""
        if self.page.url.endswith(NOTHING_YET):
            self.opens("/")
        expect(self.page.locator("[data-live=live]")).to_be_visible()
        return self

    def expect_text(self, text: str) -> None:
        """The page shows the text."""
        expect(self.sees(text)).to_be_visible()

    def expect_row_visible(self, about: str, *texts: str) -> None:
        """A row about it is there, with all the texts."""
        expect(self.row_about(about)).to_be_visible()
        for text in texts:
            expect(self.row_about(about)).to_contain_text(text)

    def expect_no_row(self, about: str) -> None:
        """No row is about it."""
        expect(self.row_about(about)).to_have_count(0)

    def expect_disabled(self, button: str) -> None:
        """The button is there and does nothing now."""
        expect(self.page.get_by_role("button", name=button).first).to_be_disabled()

    def expect_refused(self, button: str, why: str) -> None:
        """The button is there, and says why the person may not press it, also to who comes by the keyboard."""
        refused = self.page.get_by_role("button", name=button).first
        expect(refused).to_be_disabled()
        expect(refused).to_have_accessible_description(why)
        tooltip = self.page.get_by_role("tooltip").filter(has_text=why)

        def told() -> bool:
            refused.focus()  # again where what arrived meanwhile has drawn another button in its place
            return tooltip.is_visible()

        eventually(told, f"tooltip: {why}", patience_s=PATIENCE_MS / 1000)

    def has_kept(self, question: str) -> None:
        """The phone has its pages and the answer to this question (the beginning of its key, as JSON) for later."""
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        eventually(lambda: self.page.evaluate(KEPT, question), f"the answer to {question} on the phone")

    def barriers(self, *rules: str) -> list[str]:
        """What axe finds that keeps people out (serious and worse), by all its rules or only by these."""
        expect(self.page.locator(LEAVING)).to_have_count(0)
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        options = {"resultTypes": ["violations"], **({"runOnly": list(rules)} if rules else {})}
        found: dict[str, Any] = self.page.evaluate("(options) => axe.run(document, options)", options)
        return [
            f"{one['id']}: {node['target']} {node.get('failureSummary', '')}"
            for one in found["violations"]
            if one["impact"] in SERIOUS
            for node in one["nodes"]
        ]

    def in_theme(self, theme: Theme) -> "Visitor":
        """The operating system changes to the theme, and the page has followed."""
        self.page.emulate_media(color_scheme=theme)
        self.page.wait_for_function(FOLLOWED, arg=theme)
        return self

    def pictured(self, name: str, *, whole: bool = False) -> "Visitor":
        """Keep a screenshot in the ignored folder, to be looked at."""
        SCREENSHOTS.mkdir(exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=whole)
        return self


Visit = Callable[..., Visitor]
"""``visit(language="en", theme="dark", phone=True)``: somebody who has not signed in yet."""
PageAs = Callable[..., Visitor]
"""``page_as("admin")``, ``page_as(town)``: a browser of the administrator, or of the chief on duty of a town."""


def complaint(said: ConsoleMessage) -> str:
    """What the browser complained of, and about which address."""
    return f"{said.text} ({said.location['url']})"


def fresh(code: str) -> str:
    """A code that no earlier test has used, also where they share a running Farwatch."""
    return f"{code}-{time.time_ns() % 1_000_000_000}"


def opened(town: Town, title: str, severity: str = "major") -> str:
    """An incident by hand; its id."""
    body = {"site_id": town.site_id, "title": title, "severity": severity}
    return str(town.run.call("POST", "/incident/v1/incidents", body)["id"])
