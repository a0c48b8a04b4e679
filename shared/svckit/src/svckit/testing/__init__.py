"""For the services' tests: a real PostgreSQL, a migrated database per test, a harness like the manual."""

from svckit.testing.harness import Harness, counted_fixture, service_fixture

__all__ = ["Harness", "counted_fixture", "service_fixture"]
