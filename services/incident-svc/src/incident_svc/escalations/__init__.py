"""Escalation 升级: the steps of a policy firing for one incident until somebody takes it (R-5.2.1b)."""
