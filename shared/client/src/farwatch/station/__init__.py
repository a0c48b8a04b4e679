"""The station side: readings from files, pipes or simulated sensors, sent at least once and stored once."""
