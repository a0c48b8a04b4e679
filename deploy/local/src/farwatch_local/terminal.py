"""What the person at the terminal sees. Without a terminal it is plain lines."""

import time
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from farwatch_local.home import Home, read_json

console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def say(line: str) -> None:
    """One line of progress."""
    console.print(Text(line), soft_wrap=True)


def complain(problem: Exception) -> None:
    """Why it did not work, and what to do."""
    errors.print(Text(str(problem), style="red"), soft_wrap=True)


def show_ready(home: Home, *, detached: bool) -> None:
    """The address, the password and where to look next."""
    access = read_json(home.credentials_file)
    demo = read_json(home.demo_file)
    url = access.get("url", "")
    table = Table.grid(padding=(0, 2))
    table.add_row("Console", Text(url, style="bold"))
    table.add_row("Sign in", f"{access.get('username')}  /  {access.get('password')}")
    if demo:
        table.add_row("Demo accounts", f"{', '.join(demo.get('accounts', []))}  /  {demo.get('demo_password')}")
    table.add_row("On a phone", f"{url}/m")
    table.add_row("Mails, webhooks", f"{url}/sink/")
    table.add_row("This run", f"{url}/local/")
    table.add_row("API", f"{url}/api/incident/v1/docs  (and roster, monitoring, notify, reporting)")
    table.add_row("Credentials", str(home.credentials_file))
    table.add_row("Logs", str(home.logs))
    table.add_row("Stop", f"farwatch down --home {home.root}" if detached else "Ctrl-C")
    if console.is_terminal:
        console.print(Panel(table, title="Farwatch 异地值守", border_style="green", expand=False))
    else:
        console.print(table, soft_wrap=True)


def show_status(status: dict[str, Any]) -> None:
    """The processes of one run."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in ("process", "pid", "port", "ready", "restarts", "up", "last exit"):
        table.add_column(column, no_wrap=True)
    for process in status["processes"]:
        ready = Text("yes", style="green") if process["ready"] else Text("no", style="red")
        last = process["last_exit"]
        table.add_row(
            process["name"],
            str(process["pid"] or "-"),
            str(process["port"] or "-"),
            ready,
            str(process["restarts"]),
            duration(process["uptime_s"]),
            f"{last['code']}, {duration(time.time() - last['at'])} ago" if last else "",
        )
    console.print(Text(f"{status['url']}  {status['phase']}", style="bold"))
    console.print(table)


def duration(seconds: float | None) -> str:
    """A length of time as people read it: 42s, 7m, 3h05m, 2d."""
    if seconds is None:
        return "-"
    whole = int(seconds)
    if whole < 60:
        return f"{whole}s"
    if whole < 3600:
        return f"{whole // 60}m"
    if whole < 86400:
        return f"{whole // 3600}h{whole % 3600 // 60:02d}m"
    return f"{whole // 86400}d"
