"""Kinetics from motion: physics, learned and consistent, beside labels and force plates."""
