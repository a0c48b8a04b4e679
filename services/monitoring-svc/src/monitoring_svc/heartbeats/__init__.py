"""Pulses: proof, every few seconds, that an anomaly found now would leave this service."""
