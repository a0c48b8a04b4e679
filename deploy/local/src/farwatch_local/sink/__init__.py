"""The sink: receives every mail and webhook of a demo or a test, keeps them and shows them."""
