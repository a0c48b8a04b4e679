"""HTTP of the channels."""

from datetime import timedelta

from notify_svc.channel_states import repository
from notify_svc.channel_states.schemas import ChannelFigures, ChannelStates, MailState, WebhookState
from notify_svc.channels.listening import listening_problem
from notify_svc.settings import OwnSettings
from svckit.web import Now, ReadSessionDep, router

endpoints = router("channels")

WINDOW = timedelta(hours=24)


@endpoints.get("/channels")
async def read_channels(session: ReadSessionDep, settings: OwnSettings, now: Now) -> ChannelStates:
    """Which channels the server has, and how they go. ``POST /staff/{staff_id}/test`` sends a test message."""
    problem = await listening_problem(settings.smtp_host, settings.smtp_port)  # before a connection is held
    known = {row.channel: ChannelFigures.model_validate(row) for row in await repository.since(session, now - WINDOW)}
    figures = {channel: known.get(channel, ChannelFigures()).model_dump() for channel in ("email", "webhook")}
    mail = MailState(
        **figures["email"],
        server=f"{settings.smtp_host}:{settings.smtp_port}",
        sender=settings.smtp_from,
        security="tls" if settings.smtp_tls else "starttls" if settings.smtp_starttls else "none",
        login=settings.smtp_username is not None,
        listening=problem is None,
    )
    webhook = WebhookState(**figures["webhook"], private_networks=settings.webhook_allow_private)
    switch = settings.heartbeat_url
    return ChannelStates(email=mail, webhook=webhook, watched_from_outside=bool(switch and switch.get_secret_value()))
