"""The duty log 值班日志 of each site: what happened, by the system and by hand, never changed (R-4.2.2d)."""
