"""``python -m farwatch_local.sink``: SMTP and HTTP on loopback, one event loop."""

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn

from farwatch_local.ports import LOOPBACK
from farwatch_local.sink import mail
from farwatch_local.sink.app import application
from farwatch_local.sink.faults import Faults
from farwatch_local.sink.store import Store


def main() -> None:
    """Run until SIGTERM."""
    parser = argparse.ArgumentParser(description="Receives mails and webhooks, keeps and shows them.")
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--smtp-port", type=int, required=True)
    parser.add_argument("--http-port", type=int, required=True)
    parser.add_argument("--host", default=LOOPBACK)
    asked = parser.parse_args()
    store = Store(asked.file)
    faults = Faults()

    @asynccontextmanager
    async def mail_server() -> AsyncIterator[None]:
        server = await asyncio.get_running_loop().create_server(
            lambda: mail.Conversation(store, faults), asked.host, asked.smtp_port
        )
        async with server:
            yield

    uvicorn.run(
        application(store, faults, mail_server),
        host=asked.host,
        port=asked.http_port,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=2,
    )


if __name__ == "__main__":
    main()
