"""``make chaos-long ARGS="--hours 2"``: the experiments again and again, each round with a seed of its own.

Ends with the first round that fails and says its seed; what it does not know (``-k bus``) goes to pytest.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from secrets import randbelow

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=1.0, help="no round is begun after so many hours")
    asked, rest = parser.parse_known_args()
    ends = time.monotonic() + asked.hours * 3600
    rounds = 0
    while rounds == 0 or time.monotonic() < ends:
        rounds += 1
        seed = str(randbelow(1_000_000))
        print(f"round {rounds}, seed {seed}", flush=True)
        command = (sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-n", "0", "tests/chaos", *rest)
        environment = {**os.environ, "FW_CHAOS": "1", "FW_CHAOS_SEED": seed}
        if code := subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            print(f"round {rounds} failed; once more: make chaos SEED={seed}", flush=True)
            return code
    print(f"{rounds} rounds without a problem", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
