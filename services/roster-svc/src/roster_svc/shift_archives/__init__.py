"""Archives of shifts: the manifest of all records of a shift by post, sealed in one hash, and its verification."""
