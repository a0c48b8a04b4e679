"""Evidence of coming and leaving: the post's code, the place, the device, who recorded it (R-3.3.1c)."""
