"""`farwatch audit`: take the audit logs out of the services, and check them anywhere, without a server (R-7.2.6)."""
