"""Whether a server takes connections at all."""

import asyncio

PATIENCE_S = 2.0


async def listening_problem(host: str, port: int) -> str | None:
    """None where it does, else the name of what went wrong."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError) as error:
        return type(error).__name__
    writer.close()
    return None
