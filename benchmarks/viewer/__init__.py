"""The explorer measured in a real browser."""
