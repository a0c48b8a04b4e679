"""Monitoring devices 监控设备: whether the gear that watches is itself well (R-2.2.3g)."""
