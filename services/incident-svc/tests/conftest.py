"""The service under test, and what the tests say of it."""

from incident_svc.app import service
from svckit.testing import service_fixture

svc = service_fixture(service, site_patience_s=0.0, stream_heartbeat_s=0.2, stream_poll_s=0.05)
