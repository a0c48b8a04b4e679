"""Sites: the far-away places that are watched, and their policy figures."""
