"""Anomalies 异常 as monitoring-svc tells of them: which are active at a site, drawn into its handover."""
