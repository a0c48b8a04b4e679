"""Readings: taken in from stations in batches, stored in daily partitions and judged."""
