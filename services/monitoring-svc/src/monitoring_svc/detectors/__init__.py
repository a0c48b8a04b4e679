"""Detectors: the remembered state of each rule, moved by readings and by durable timers."""
