"""One bus port (`svckit.bus.port`), two transports, chosen by URL (`svckit.bus.connect`)."""
