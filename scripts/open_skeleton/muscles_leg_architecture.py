"""Size and architecture of the muscles of the leg.

Volumes: Handsfield 2014, total of a lower limb 47.05 cm^3 per kg m of mass times height plus
1289.6 cm^3, and the share of each muscle in it. Fibre lengths and pennation: Ward 2009 (its
compartments as in Rajagopal 2016, table of muscle parameters, which also gives those that Ward
did not measure). Peak force = specific tension * volume / fibre length.
"""

from __future__ import annotations

from dataclasses import dataclass

from scripts.open_skeleton import geometry as g
from scripts.open_skeleton.muscles import SPECIFIC_TENSION

LIMB_VOLUME = 47.05 * g.MASS * g.STATURE + 1289.6  # cm^3


@dataclass(frozen=True)
class Architecture:
    """Share of the limb's muscle volume (%), fibre length (cm), pennation (deg)."""

    share: float
    fiber: float
    pennation: float
    source: str = "Handsfield 2014 (volume); Ward 2009 (fibres)"

    @property
    def force(self) -> float:
        """Peak isometric force, N."""
        return SPECIFIC_TENSION * self.share / 100 * LIMB_VOLUME / self.fiber


_SPLIT = "Handsfield 2014 (volume); Ward 2009 (fibres); compartments of Rajagopal 2016"
_OTHER = "Handsfield 2014 (volume); Rajagopal 2016 (fibres, after Delp 1990)"
ARCHITECTURE = {
    "addbrev": Architecture(1.48, 10.31, 6.1),
    "addlong": Architecture(2.27, 10.82, 7.1),
    "addmagProx": Architecture(1.44, 10.56, 17.8, _SPLIT),
    "addmagMid": Architecture(1.88, 13.77, 11.9, _SPLIT),
    "addmagDist": Architecture(2.42, 17.72, 11.2, _SPLIT),
    "addmagIsch": Architecture(2.13, 15.62, 9.6, _SPLIT),
    "bflh": Architecture(2.93, 9.76, 11.6),
    "bfsh": Architecture(1.40, 11.03, 12.3),
    "edl": Architecture(0.96, 6.93, 10.8, _SPLIT),
    "ehl": Architecture(0.49, 7.48, 9.4, _SPLIT),
    "fdl": Architecture(0.43, 4.46, 13.6),
    "fhl": Architecture(1.09, 5.27, 16.9),
    "gaslat": Architecture(2.12, 5.88, 12.0),
    "gasmed": Architecture(3.63, 5.10, 9.9),
    "glmax1": Architecture(3.31, 14.70, 20.3, _SPLIT),
    "glmax2": Architecture(5.05, 15.70, 21.0, _SPLIT),
    "glmax3": Architecture(3.62, 16.70, 21.9, _SPLIT),
    "glmed1": Architecture(1.82, 7.33, 20.5, _SPLIT),
    "glmed2": Architecture(1.28, 7.33, 20.5, _SPLIT),
    "glmed3": Architecture(1.46, 7.33, 20.5, _SPLIT),
    "glmin1": Architecture(0.58, 6.80, 10.0, _OTHER),
    "glmin2": Architecture(0.51, 5.60, 0.0, _OTHER),
    "glmin3": Architecture(0.38, 3.80, 1.0, _OTHER),
    "grac": Architecture(1.47, 22.78, 8.2),
    "iliacus": Architecture(2.49, 10.66, 14.3),
    "perbrev": Architecture(0.54, 4.54, 11.5, _SPLIT),
    "perlong": Architecture(1.30, 5.08, 14.1, _SPLIT),
    "piri": Architecture(0.61, 2.60, 10.0, _OTHER),
    "psoas": Architecture(3.81, 11.69, 10.7),
    "recfem": Architecture(3.80, 7.59, 13.9),
    "sart": Architecture(2.30, 40.30, 1.3),
    "semimem": Architecture(3.47, 6.90, 15.1),
    "semiten": Architecture(2.61, 19.30, 12.9),
    "soleus": Architecture(6.23, 4.40, 28.3),
    "tfl": Architecture(0.89, 9.50, 3.0, _OTHER),
    "tibant": Architecture(1.92, 6.83, 9.6),
    "tibpost": Architecture(1.50, 3.78, 13.7),
    "vasint": Architecture(3.85, 9.93, 4.5),
    "vaslat": Architecture(11.70, 9.94, 18.4),
    "vasmed": Architecture(6.08, 9.68, 29.6),
}
