"""The lessons and the guide as pages."""
