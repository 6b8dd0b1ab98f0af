def save_neural_ik(*a): pass
