"""Rules: which readings, or which silence, are an anomaly."""
