"""roster-svc: people and time. Sites, posts, staff with accounts, shifts and attendance."""
