"""Findings: hazards 隐患, anomalies 异常 and incidents 突发事件 that people report, by one form (R-2.2.3e)."""
