"""Anomalies 异常: what a rule saw, from the moment it was sure until the cause is gone."""
