"""Whom we trust when we call out over TLS."""

import ssl
from functools import cache

import httpx


@cache
def trusted_authorities() -> ssl.SSLContext:
    """The authorities that ship with httpx and those of the machine (an operator's own is there), read once a
    process: parsing a bundle takes 50 ms.
    """
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    return context
