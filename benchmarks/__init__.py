"""Speed, memory and accuracy of biokit beside OpenSim: ``python -m benchmarks``."""
