"""Photos: what was found at a check, to be seen; drawn anew, marked, and kept as evidence."""
