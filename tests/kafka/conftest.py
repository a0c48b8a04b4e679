"""`make test-kafka` only: these tests start Java servers of their own, which `make test` must not depend on."""

import os

collect_ignore = [] if os.environ.get("FW_KAFKA_CLUSTER") else ["test_three_brokers.py"]
