"""The channels as the server has them: what is set up, and how it goes."""
