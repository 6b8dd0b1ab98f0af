"""Makes the weights of mesh recovery."""
