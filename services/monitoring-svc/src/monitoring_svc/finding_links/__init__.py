"""Links by which visitors report without signing in, one for each place (B-13)."""
