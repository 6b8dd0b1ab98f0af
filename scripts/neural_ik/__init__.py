"""Training data and training of the network for inverse kinematics."""
