"""Local read copies of what other services own."""
