"""Training: one loop, and for each network its data and its loss."""
