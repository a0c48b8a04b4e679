"""What the tests of the embedded run share."""

from pathlib import Path

import pytest

from farwatch_local.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A fresh home."""
    home = Home(tmp_path / "home")
    home.prepare()
    return home
