"""Unknown series: what stations have sent and nobody has set up yet, until somebody adds or ignores it."""
