"""One bus port (`svckit.messaging.bus.port`), two transports, chosen by URL (`svckit.messaging.bus.connect`)."""
