"""Statistics: how quickly people answer, for the board, and what the incidents of a list come to."""
