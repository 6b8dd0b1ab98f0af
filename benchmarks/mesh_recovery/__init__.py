"""Mesh recovery measured: ``python -m benchmarks.mesh_recovery``."""
