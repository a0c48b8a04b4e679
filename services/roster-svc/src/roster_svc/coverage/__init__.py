"""Coverage: proof that a seat which must be watched all day was manned at every moment (R-2.2.3a)."""
