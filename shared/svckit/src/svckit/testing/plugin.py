"""The pytest plugin of every suite: one PostgreSQL per run, and the matrix of clauses.

`FW_TEST_POSTGRES_URL` names a server to use instead of starting one; its user must be allowed to create databases.
"""

import os

import pytest

from svckit.testing.postgres import TestServer

URL_VARIABLE = "FW_TEST_POSTGRES_URL"
_server_key = pytest.StashKey[TestServer]()


def pytest_configure(config: pytest.Config) -> None:
    """Start the server in the controlling process; xdist's workers inherit its address."""
    if hasattr(config, "workerinput") or os.environ.get(URL_VARIABLE) or config.option.collectonly:
        return
    server = TestServer()
    config.stash[_server_key] = server
    os.environ[URL_VARIABLE] = server.url


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what `pytest_configure` started."""
    server = config.stash.get(_server_key, None)
    if server is not None:
        os.environ.pop(URL_VARIABLE, None)
        server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> str:
    """The superuser URL of the run's PostgreSQL."""
    return os.environ[URL_VARIABLE]
