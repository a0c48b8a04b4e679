"""The harness of notify-svc, with a real mail server and a real webhook receiver on loopback."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import pytest

from notify_svc.app import service
from svckit.testing import Harness, service_fixture

sys.path.insert(0, str(Path(__file__).parent))

from notify_doubles import MailServer, Receiver
from notify_story import Story

svc = service_fixture(service, webhook_allow_private=True, public_url="https://farwatch.example")


@pytest.fixture
async def mail() -> AsyncIterator[MailServer]:
    async with MailServer().running() as server:
        yield server


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver().running() as server:
        yield server


@pytest.fixture
async def story(svc: Harness, mail: MailServer, receiver: Receiver) -> AsyncIterator[Story]:
    story = Story(svc, mail, receiver)
    yield story
    await story.close()


@pytest.fixture
async def site(story: Story) -> UUID:
    """A site that roster-svc has told us about."""
    return await story.site()
