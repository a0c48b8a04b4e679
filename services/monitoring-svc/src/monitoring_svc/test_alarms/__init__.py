"""Test alarms 试报警: what is no real alarm of a device takes the road of one, which proves it (R-4.1.2b)."""
