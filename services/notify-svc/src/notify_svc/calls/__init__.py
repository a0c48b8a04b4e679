"""Calls: services have people told or asked about a subject, and learn who was reached and what they answered."""
