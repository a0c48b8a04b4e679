"""The dead man's switch: somebody outside hears from us as long as people can be told, and raises the alarm if not."""
