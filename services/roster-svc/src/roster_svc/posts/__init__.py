"""Post types: what a person can be on duty as. They are data."""
