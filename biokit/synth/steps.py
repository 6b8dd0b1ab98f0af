"""When and where the feet meet the floor.

References
----------
Grieve & Gear (1966), Ergonomics 9: stride frequency of adults, ``64.8 (speed / stature)^0.57`` per
minute.
Drillis & Contini (1966): greater trochanter at 0.53 of stature.
Murray et al. (1984), J Orthop Res 2; Hebenstreit et al. (2015), Hum Mov Sci 43: the stance share
falls with speed.
Owings & Grabiner (2004), J Biomech 37: step width and its variation. Hausdorff (2007), Hum Mov
Sci 26: stride time varies by 1 to 3 % in healthy adults.
Balasubramanian et al. (2007), Arch Phys Med Rehabil 88; Patterson et al. (2010), Gait Posture 31:
step length and stance time asymmetry, the affected side stepping longer and standing shorter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import make_interp_spline

from biokit.synth.curves import Array, faster_than_reference

SIDES = ("right", "left")
SUFFIX = {"right": "_r", "left": "_l"}
OUTWARD = {"right": 1.0, "left": -1.0}  # z of the side
# Shares of the normative curves' cycle, which begins when the heel touches the floor. A rigid heel
# that does not slide comes to rest a little later.
HEEL_RESTS = 0.015
FOOT_OFF = 0.61
TROCHANTER = 0.53  # of stature
STEP_WIDTH = 0.11  # of leg length
TOE_OUT = np.deg2rad(7.0)  # angle of the foot to the line of progression
TIME_VARIATION = 0.012  # of a step's time, standard deviation
LENGTH_VARIATION = 0.02  # of a step's length
WIDTH_VARIATION = 0.012  # m
TOE_OUT_VARIATION = np.deg2rad(1.0)


@dataclass(frozen=True)
class Pace:
    """The mean gait cycle (s, m, share of the cycle) of a leg (hip joint to floor, m)."""

    leg_length: float
    stride_time: float
    stride_length: float
    stance_share: float
    step_width: float


def pace(speed: float, leg_length: float) -> Pace:
    """The usual gait cycle of an adult at a speed [m/s] for a leg length [m], hip to floor."""
    stature = leg_length / TROCHANTER
    stride_time = 60 / (64.8 * (speed / stature) ** 0.57)
    return Pace(
        leg_length=leg_length,
        stride_time=stride_time,
        stride_length=speed * stride_time,
        stance_share=0.62 - 0.045 * faster_than_reference(speed, leg_length),
        step_width=STEP_WIDTH * leg_length,
    )


@dataclass(frozen=True)
class Step:
    """One stance of one foot.

    ``strike`` and ``off`` in s; ``x``, ``z`` of the heel in m; ``yaw`` of the foot about the
    vertical in rad; ``y`` of the sole in m.
    """

    side: str
    strike: float
    off: float
    x: float
    z: float
    yaw: float
    y: float = 0.0

    def at(self, share: float) -> float:
        """The time [s] at a share of the normative curves' cycle."""
        return self.strike + share / FOOT_OFF * (self.off - self.strike)

    @property
    def rest(self) -> float:
        """The time [s] from which on the heel is still."""
        return self.at(HEEL_RESTS)


def plan_steps(
    mean: Pace, duration: float, asymmetry: float, variation: float, rng: np.random.Generator
) -> list[Step]:
    """Footfalls that cover the time from two strides before 0 to two after ``duration`` [s].

    Parameters
    ----------
    mean
        The mean gait cycle.
    duration
        In s; the walker passes x = 0 in the middle of it.
    asymmetry
        (right - left) / mean of the step lengths, and minus that of the stance times. Both double
        supports stay equally long.
    variation
        Multiplies the usual variation between steps; 0 makes all cycles alike.
    """
    share = {
        "right": mean.stance_share * (1 - asymmetry / 2),
        "left": mean.stance_share * (1 + asymmetry / 2),
    }
    late = (share["right"] - share["left"]) / 2
    step_time = {"right": 0.5 - late, "left": 0.5 + late}
    step_length = {"right": 0.5 * (1 + asymmetry / 2), "left": 0.5 * (1 - asymmetry / 2)}

    strides = int(np.ceil(duration / mean.stride_time)) + 5
    count = 2 * strides
    noise = rng.standard_normal((4, count)) * variation
    noise[:2] -= noise[:2].mean(1, keepdims=True)  # the mean speed is the one asked for
    sides = [SIDES[k % 2] for k in range(count)]
    lasts = np.array([step_time[side] for side in sides]) * mean.stride_time
    lasts = lasts * (1 + TIME_VARIATION * noise[0])
    length = np.array([step_length[side] for side in sides]) * mean.stride_length
    length = length * (1 + LENGTH_VARIATION * noise[1])
    strike = np.cumsum(lasts) - lasts[0] - 2.3 * mean.stride_time
    x = np.cumsum(length)
    x -= np.interp(duration / 2, strike, x)
    return [
        Step(
            side=side,
            strike=float(strike[k]),
            off=float(
                strike[k] + share[side] * mean.stride_time * (1 + TIME_VARIATION * noise[0, k])
            ),
            x=float(x[k]),
            z=OUTWARD[side] * (mean.step_width / 2 + WIDTH_VARIATION / np.sqrt(2) * noise[2, k]),
            yaw=-OUTWARD[side] * (TOE_OUT + TOE_OUT_VARIATION * noise[3, k]),
        )
        for k, side in enumerate(sides)
    ]


def phase(steps: list[Step], side: str, time: Array) -> Array:
    """Gait cycles of one side at each time [s], as the normative curves count them.

    They are whole at foot strikes and pass `FOOT_OFF` at foot off.
    """
    own = [step for step in steps if step.side == side]
    instants = np.array([t for step in own for t in (step.strike, step.off)])
    cycles = np.array([c for k in range(len(own)) for c in (k, k + FOOT_OFF)])
    return np.asarray(make_interp_spline(instants, cycles, k=3)(time))
