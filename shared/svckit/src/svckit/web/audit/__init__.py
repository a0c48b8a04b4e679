"""The audit log over HTTP: what requests add to it, and how it is read."""
