"""What can stop an embedded run from starting, in words that say what to do."""

from pathlib import Path


class CannotStart(Exception):
    """The run cannot start; the message is for the person at the terminal."""

    exit_code = 1


class PortBusy(CannotStart):
    """Somebody listens on the front door's port already."""

    exit_code = 2

    def __init__(self, port: int) -> None:
        super().__init__(
            f"Port {port} is busy. Choose another one with --port, or stop the program that listens there "
            f"(ss -ltnp 'sport = :{port}' names it)."
        )


class AlreadyRunning(CannotStart):
    """Another supervisor owns this home."""

    exit_code = 2

    def __init__(self, home: Path, pid: int | None) -> None:
        who = f" (process {pid})" if pid else ""
        super().__init__(
            f"Farwatch already runs in {home}{who}. `farwatch status --home {home}` shows it, "
            f"`farwatch down --home {home}` stops it; another --home and --port run beside it."
        )


class ChildFailed(CannotStart):
    """A process did not become ready."""

    def __init__(self, name: str, what: str, log: Path) -> None:
        super().__init__(f"{name} {what}. Its last words, from {log}:\n{last_lines(log)}")


class KafkaMissing(CannotStart):
    """``--bus kafka`` without a Kafka, and this machine cannot run one. ``why`` is a sentence."""

    exit_code = 2

    def __init__(self, why: str) -> None:
        super().__init__(
            f"--bus kafka needs a Kafka. {why} Install Java 17 or newer and Maven, and Farwatch runs one itself; "
            "or set KAFKA_BOOTSTRAP_SERVERS=host:port[,host:port] to use one that runs; or leave --bus kafka out."
        )


def last_lines(log: Path, count: int = 15) -> str:
    """The end of a log file, for a message."""
    try:
        text = log.read_text(errors="replace")
    except FileNotFoundError:
        return "(nothing)"
    return "\n".join(f"  {line}" for line in text.splitlines()[-count:]) or "(nothing)"


class HalfWritten(CannotStart):
    """The demo's history broke off: to go on would send people what is long over."""

    exit_code = 2

    def __init__(self, home: Path, url: str | None) -> None:
        bases = f", and the databases that Farwatch made on the server of {url}" if url else ""
        super().__init__(
            f"The demo's history was interrupted while it was written, before anything else ran here. "
            f"Delete {home}{bases}, then start again; or start in another --home."
        )
