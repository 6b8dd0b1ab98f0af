"""What the activation network is made of: labels, front end, training."""
