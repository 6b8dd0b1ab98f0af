"""Datasets as one scene for the browser: curves, body, skeleton, muscles, forces, pictures."""
