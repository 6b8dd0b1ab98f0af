"""Two conditions over the gait cycle: mean and spread of each, and where they differ.

Observations are subjects (the mean over the cycles of each one's trial) or, within one subject,
gait cycles. The test permutes whole curves (`biokit.permutation`), so that its error rate holds for
the cycle as a whole.
"""

from biokit.group_statistics.compare import compare_conditions

__all__ = ["compare_conditions"]
