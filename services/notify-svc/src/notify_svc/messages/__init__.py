"""What the messages say, in both languages."""
