"""notify-svc: who is told, and did it arrive. Contact methods, routing, deliveries, acknowledge links."""
