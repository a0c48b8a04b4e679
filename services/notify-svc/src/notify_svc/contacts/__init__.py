"""Contact methods: how a person wants to be reached, in order (R-4.2.4a)."""
