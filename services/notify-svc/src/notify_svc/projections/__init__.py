"""What other services own, as far as routing needs it: newest version wins."""
