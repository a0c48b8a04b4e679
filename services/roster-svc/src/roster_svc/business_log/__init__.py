"""The business log 业务日志: what the business posts of a shift have done, counted by kind (R-4.2.2c)."""
