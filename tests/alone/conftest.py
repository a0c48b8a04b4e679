"""`make test-alone` only: each test installs a service from the package index, which `make test` must not depend on."""

import os

collect_ignore = [] if os.environ.get("FW_ALONE") else ["test_boots_alone.py"]
