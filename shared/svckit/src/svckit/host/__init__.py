"""The host of a service: its declaration, its processes, its command line."""
