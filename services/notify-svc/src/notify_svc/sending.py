"""The sender, put together from the settings and run as a background task."""

from collections.abc import Mapping
from functools import partial

from notify_svc.acks.keys import signing_keys
from notify_svc.acks.links import Links
from notify_svc.attempts.creation import DUE
from notify_svc.attempts.direct_handoff import DirectHandoff
from notify_svc.attempts.queue import Queue
from notify_svc.attempts.sender import Sender
from notify_svc.attempts.sender_lock import SenderLock
from notify_svc.channels.email import EmailChannel
from notify_svc.channels.port import Channel
from notify_svc.channels.resolver import Resolver, SystemResolver
from notify_svc.channels.smtp_pool import SmtpPool, SmtpServer
from notify_svc.channels.webhook import WebhookChannel
from notify_svc.contacts import codes
from notify_svc.settings import Settings
from svckit.core.clock import Clock
from svckit.db import Database
from svckit.web.runtime import Runtime


async def send_attempts(runtime: Runtime) -> None:
    """Send what is due until the service stops."""
    settings = runtime.settings
    assert isinstance(settings, Settings)
    listener = runtime.database.signal(DUE).listener()
    presence, direct_handoff = SenderLock(runtime.database), runtime.database.process_cache(DirectHandoff)
    sender = await build_sender(runtime.database, runtime.clock, settings, owner=presence.number)
    try:
        await sender.run(presence, direct_handoff, listener, runtime.stopping, settings.send_poll_s)
    finally:
        direct_handoff.taker = None
        await sender.stop(settings.shutdown_grace_s)
        await presence.release()


async def build_sender(
    database: Database,
    clock: Clock,
    settings: Settings,
    *,
    owner: int,
    resolver: Resolver | None = None,
    over: Mapping[str, Channel] | None = None,
) -> Sender:
    """A sender with its channels: those in `over`, or the real ones. `resolver` is for tests; without one the machine's
    own is asked.
    """
    async with database.transaction() as session:
        key = (await signing_keys(session, settings))[0]
    links = Links(settings.public_url, key)
    queue = Queue(
        database,
        clock,
        owner=owner,
        lease_s=settings.send_lease_s,
        link_of=links.of,
        page_of=links.page,
        code_of=partial(codes.in_message, key),
    )
    return Sender(
        queue,
        channels(settings, resolver or SystemResolver()) if over is None else over,
        concurrency=settings.send_concurrency,
        report_for_s=settings.send_lease_s,
    )


def channels(settings: Settings, resolver: Resolver) -> dict[str, Channel]:
    """Every channel by its name."""
    password = settings.smtp_password
    server = SmtpServer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        username=settings.smtp_username,
        password=password.get_secret_value() if password else None,
        starttls=settings.smtp_starttls,
        tls=settings.smtp_tls,
        timeout_s=settings.smtp_timeout_s,
    )
    return {
        "email": EmailChannel(
            SmtpPool(server, keep=settings.send_concurrency),
            sender=settings.smtp_from,
            timeout_s=settings.smtp_timeout_s,
        ),
        "webhook": WebhookChannel(
            resolver,
            allow_private=settings.webhook_allow_private,
            timeout_s=settings.webhook_timeout_s,
            keep=settings.send_concurrency,
        ),
    }
