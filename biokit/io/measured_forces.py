"""Forces as a file has them, before anything is made of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from biokit.io.files import file_error

Array = NDArray[np.float64]


@dataclass(frozen=True)
class MeasuredForces:
    """``k`` forces over time as measured, each with a point and a moment about it.

    Attributes
    ----------
    source
        Name of the file, for messages.
    time
        [P] s.
    names
        Of the force plates or of the ExternalForces.
    bodies
        The body on which each force acts; empty where the file does not say.
    force, point, torque
        [P, k, 3] N, m, N*m.
    force_frame, point_frame
        Bodies in whose frames these are expressed; "ground" nearly always. The torque goes with
        the force.
    corners
        [k, 4, 3] m, of plates whose file says where they are.
    """

    source: str
    time: Array
    names: tuple[str, ...]
    bodies: tuple[str, ...]
    force: Array
    point: Array
    torque: Array
    force_frame: tuple[str, ...]
    point_frame: tuple[str, ...]
    corners: Array | None = None

    def __len__(self) -> int:
        return len(self.names)

    def select(self, index: Sequence[int]) -> "MeasuredForces":
        """Some of the forces."""
        own = list(index)
        return replace(
            self,
            names=tuple(self.names[i] for i in own),
            bodies=tuple(self.bodies[i] for i in own),
            force=self.force[:, own],
            point=self.point[:, own],
            torque=self.torque[:, own],
            force_frame=tuple(self.force_frame[i] for i in own),
            point_frame=tuple(self.point_frame[i] for i in own),
            corners=None if self.corners is None else self.corners[own],
        )


def check_values(forces: MeasuredForces) -> None:
    """Raise a ValueError that lists values missing of forces that are not zero."""
    problems = []
    for k, name in enumerate(forces.names):
        loaded = (np.nan_to_num(forces.force[:, k]) != 0).any(-1)
        for what, array, needed in (
            ("the force", forces.force, np.ones_like(loaded)),
            ("the moment", forces.torque, loaded),
            ("the point of application", forces.point, loaded),
        ):
            gaps = np.flatnonzero(~np.isfinite(array[:, k]).all(-1) & needed)
            if gaps.size:
                problems.append(
                    f"{name}: {what} is missing in {gaps.size} samples, the first at"
                    f" {forces.time[gaps[0]]:g} s; fill the gaps or cut the trial"
                )
    if problems:
        raise file_error(Path(forces.source), problems)
