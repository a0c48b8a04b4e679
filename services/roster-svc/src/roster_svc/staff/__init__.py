"""Staff: who can be on duty, how they are reached and how they log in."""
