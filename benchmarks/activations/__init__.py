"""Muscle activations: labels at scale, beside OpenSim and EMG, and the network that learns them."""
