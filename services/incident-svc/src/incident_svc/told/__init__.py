"""Who was told of an incident, by which channel, and how that stands: what notify-svc reports, as lists show it."""
