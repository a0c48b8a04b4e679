"""The embedded run: PostgreSQL, Caddy, five services, a sink and two demo sites with one command."""
