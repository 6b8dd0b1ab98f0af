"""NeurIK beside its classical rival: ``python -m benchmarks.neural_ik``."""
