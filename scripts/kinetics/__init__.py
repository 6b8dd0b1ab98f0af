"""Training data and training of the networks for kinetics."""
