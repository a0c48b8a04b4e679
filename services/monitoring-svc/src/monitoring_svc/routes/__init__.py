"""Routes 巡检路线: the checkpoints that a patrol passes, in which order and by when; versions are kept (R-2.2.2a)."""
