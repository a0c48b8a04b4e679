"""``make fuzz``: everything that HTTP can carry, against the five real services. No 5xx, nothing undocumented, bounded.

Two kinds of cases: schemathesis builds requests from the OpenAPI documents (and requests that break them), the storm
changes good requests in their bytes, names and values. Both are seeded; the run ends with a table and the counts.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

import contract
import httpx
import storm
from farwatch_town import Run, a_run
from outsider import Outsider, Site, fresh
from watch import SERVICES, Watch

UNHURRIED = {
    "FW_RATE_LIMIT_ADDRESS": "0",
    "FW_RATE_LIMIT_STATION": "0",
    "FW_SITE_PATIENCE_S": "0",
    "FW_ON_DUTY_PATIENCE_S": "0",
    "FW_BODY_TIMEOUT_S": "2",
    "FW_DATABASE_POOL_TIMEOUT_S": "60",
    "FW_DATABASE_CONNECT_TIMEOUT_S": "60",
}
"""Nobody waits for what will never come (a case that sleeps finds nothing), and all for a slow machine's database:
a 503 of an overloaded runner is no finding.
"""


def main() -> int:
    """Run both kinds and print what was found. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=25, help="schemathesis: time for each service")
    parser.add_argument("--storm", type=int, default=20_000, help="cases of the storm")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1, 10**6))
    parser.add_argument("--only", choices=SERVICES, action="append", help="schemathesis: only these services")
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}: once more with make fuzz SEED={chosen.seed}", flush=True)
    with running() as (run, site):
        watch, started = Watch(run), time.monotonic()
        answers = storm.rage(run, site, chosen.storm, chosen.seed)
        print(f"storm: {answers.total():,} cases in {time.monotonic() - started:.0f} s, {dict(answers)}", flush=True)
        cases, complaints = contract.check(run, site, chosen.only or SERVICES, chosen.seconds, chosen.seed)
        complaints += storm.unanswered(answers) + watch.complaints()
    return told({"storm": answers.total(), **cases}, complaints, watch.memory())


def told(cases: dict[str, int], complaints: list[str], memory: str) -> int:
    """Print what was done and found. Returns the exit code."""
    for name, count in cases.items():
        print(f"{name:>12} {count:>9,} cases")
    print(f"{'fuzz cases':>12} {sum(cases.values()):>9,}  {memory}")
    for complaint in complaints:
        print(f"✗ {complaint}")
    return 1 if complaints else 0


@contextmanager
def running() -> Iterator[tuple[Run, Site]]:
    """A Farwatch of its own with one site that has everything."""
    with a_run("fuzz", settings=UNHURRIED) as run, httpx.Client(base_url=run.url, timeout=30) as http:
        yield run, Site.founded(Outsider(http, run.token), fresh("fuzz"))


if __name__ == "__main__":
    sys.exit(main())
