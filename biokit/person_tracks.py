"""Who is who: people in the frames of a video, followed over time, and the subject among them.

Detectors see people frame by frame. Here those of one frame are matched to those of the frames
before by where their keypoints are expected (constant velocity), so that two people who cross keep
their identities, and one who is hidden for a moment gets theirs back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

Array = NDArray[np.float64]
Index = NDArray[np.int64]

LEAST_CONFIDENCE = 0.2  # keypoints below are not used to follow a person
LARGEST_DISTANCE = 0.5  # of the person's size: farther is another person
GROWTH = 1.0  # of the person's size per second of absence, added to that
LONGEST_ABSENCE = 1.0  # s; who is away longer comes back as another person
SAME_PERSON = 0.08  # of the person's size: two detections nearer than this are one person
MEMORY = 0.25  # s of the past from which the velocity is taken


@dataclass(frozen=True, eq=False)
class Sightings:
    """Everyone seen in a video: one row for each person in each frame, frames in order.

    Attributes
    ----------
    frame
        [N] index of the frame, not decreasing.
    keypoints
        [N, K, 3] u px, v px, confidence; NaN or confidence 0 where not seen.
    box
        [N, 4] px: left, top, right, bottom.
    """

    frame: Index
    keypoints: Array
    box: Array

    def __len__(self) -> int:
        return len(self.frame)

    def rows(self, index: NDArray[np.generic]) -> "Sightings":
        """Some of the rows."""
        return Sightings(self.frame[index], self.keypoints[index], self.box[index])

    @property
    def size(self) -> Array:
        """[N] px, length of a side of a square of the box's area."""
        sides = np.clip(self.box[:, 2:] - self.box[:, :2], 1.0, None)
        return np.sqrt(sides[:, 0] * sides[:, 1])


def keypoint_boxes(keypoints: Array) -> Array:
    """[N, 4] box (left, top, right, bottom) around the keypoints [N, K, 3] that are seen, px."""
    seen = (keypoints[..., 2] > 0) & np.isfinite(keypoints[..., :2]).all(axis=-1)
    sure = seen & (keypoints[..., 2] >= LEAST_CONFIDENCE)
    seen = np.where(sure.sum(axis=1, keepdims=True) >= 3, sure, seen)[..., None]
    low = np.where(seen, keypoints[..., :2], np.inf).min(axis=1)
    high = np.where(seen, keypoints[..., :2], -np.inf).max(axis=1)
    return np.where(np.isfinite([low, high]), [low, high], np.nan).transpose(1, 0, 2).reshape(-1, 4)


@dataclass
class _Track:
    """One person so far (the past MEMORY only)."""

    number: int
    times: list[float]
    places: list[Array]  # [K, 2] px, NaN where not seen
    size: float  # px

    def expected(self, time: float) -> Array:
        """[K, 2] px, where the keypoints are expected."""
        span = self.times[-1] - self.times[0]
        if span <= 0:
            return self.places[-1]
        moved = self.places[-1] - self.places[0]
        moved = moved[np.isfinite(moved).all(axis=-1)]
        if len(moved) < 3:
            return self.places[-1]
        ahead = min(time - self.times[-1], LONGEST_ABSENCE / 2)
        return np.asarray(self.places[-1] + np.median(moved, axis=0) / span * ahead)

    def add(self, time: float, places: Array, size: float) -> None:
        old = self.places[-1] if self.places else places
        self.places.append(np.where(np.isfinite(places), places, old))
        self.times.append(time)
        while len(self.times) > 2 and time - self.times[0] > MEMORY:
            del self.times[0], self.places[0]
        self.size += 0.2 * (size - self.size)


def identities(sightings: Sightings, time: Array) -> Index:
    """Follow people over time.

    Parameters
    ----------
    sightings
        Everyone in every frame.
    time
        [F] s, of all frames of the video.

    Returns
    -------
    numpy.ndarray
        [N] number of the person, from 0 in order of appearance; -1 for a second detection of the
        same person in the same frame.
    """
    found = np.full(len(sightings), -1, dtype=np.int64)
    places = np.where(
        sightings.keypoints[..., 2:] >= LEAST_CONFIDENCE, sightings.keypoints[..., :2], np.nan
    )
    sizes = sightings.size
    active: list[_Track] = []
    count = 0
    frames, starts = np.unique(sightings.frame, return_index=True)
    ends = [*starts, len(sightings)][1:]
    for frame, start, end in zip(frames, starts, ends, strict=True):
        now = float(time[frame])
        active = [t for t in active if now - t.times[-1] <= LONGEST_ABSENCE]
        rows = _without_repeats(np.arange(start, end), places, sizes, sightings.keypoints[..., 2])
        for row, track in _matched(rows, active, places, sizes, sightings.box, now):
            if track is None:
                track = _Track(count, [], [], float(sizes[row]))
                active.append(track)
                count += 1
            track.add(now, _filled(places[row], sightings.box[row]), float(sizes[row]))
            found[row] = track.number
    return found


def _filled(places: Array, box: Array) -> Array:
    """Keypoints, all of them in the middle of the box where fewer than three are seen."""
    if np.isfinite(places).all(axis=-1).sum() >= 3:
        return places
    return np.broadcast_to((box[:2] + box[2:]) / 2, places.shape)


def _without_repeats(rows: Index, places: Array, sizes: Array, confidence: Array) -> Index:
    """Rows of one frame without second detections of a person; the surer one stays."""
    if len(rows) < 2:
        return rows
    order = rows[np.argsort(-np.nansum(confidence[rows], axis=1), kind="stable")]
    kept: list[int] = []
    for row in order:
        near = (_distance(places[row], places[k]) < SAME_PERSON * sizes[k] for k in kept)
        if not any(near):
            kept.append(int(row))
    return np.sort(np.array(kept, dtype=np.int64))


def _distance(a: Array, b: Array) -> float:
    """Mean distance of keypoints [K, 2] seen in both, px; infinite where fewer than three are."""
    apart = np.linalg.norm(a - b, axis=-1)
    apart = apart[np.isfinite(apart)]
    return float(apart.mean()) if len(apart) >= 3 else np.inf


def _matched(
    rows: Index, active: list[_Track], places: Array, sizes: Array, box: Array, now: float
) -> list[tuple[int, _Track | None]]:
    """Each row of one frame with the person whom it continues, None for a new one."""
    if not active or not len(rows):
        return [(int(row), None) for row in rows]
    expected = [track.expected(now) for track in active]
    cost = np.empty((len(rows), len(active)))  # in shares of the gate; 1 is too far
    for i, row in enumerate(rows):
        seen = _filled(places[row], box[row])
        for j, track in enumerate(active):
            size = (sizes[row] + track.size) / 2
            gate = LARGEST_DISTANCE + GROWTH * (now - track.times[-1])
            grown = abs(np.log(sizes[row] / track.size))
            cost[i, j] = (_distance(seen, expected[j]) / size + 0.2 * grown) / gate
    cost = np.minimum(cost, 1.0)
    partner = dict(zip(*linear_sum_assignment(cost), strict=True))
    return [
        (int(row), active[partner[i]] if i in partner and cost[i, partner[i]] < 1 else None)
        for i, row in enumerate(rows)
    ]


# who is seen in fewer frames is a mistake of the detector, not a person
FEWEST_FRAMES = 5


@dataclass(frozen=True, eq=False)
class Subject:
    """The person that was chosen.

    Attributes
    ----------
    rows
        [n] rows of the sightings, one for each frame in which the person is seen.
    person
        Place in the order of people, 0 for the largest.
    people
        Number of people seen.
    """

    rows: Index
    person: int
    people: int


def ranked(sightings: Sightings, identity: Index) -> list[Index]:
    """Rows of each person; the person who is largest for longest comes first.

    The order is that of the person's size in px, summed over the frames. People seen in fewer than
    five frames are left out, unless there are no others. Where two people are never seen at once,
    there is one person who left the picture and came back.
    """
    people = [np.flatnonzero(identity == number) for number in np.unique(identity[identity >= 0])]
    lasting = [rows for rows in people if len(rows) >= FEWEST_FRAMES] or people
    together = np.concatenate(
        [sightings.frame[rows] for rows in lasting or [np.zeros(0, np.int64)]]
    )
    if len(lasting) > 1 and len(np.unique(together)) == len(together):
        return [np.sort(np.concatenate(lasting))]
    size = sightings.size
    return sorted(lasting, key=lambda rows: -float(size[rows].sum()))


def subject(sightings: Sightings, identity: Index, person: str | int = "largest") -> Subject | None:
    """Choose one person.

    Parameters
    ----------
    sightings
        Everyone in every frame.
    identity
        [N] number of the person, -1 for nobody.
    person
        ``"largest"``, or a place in the order of :func:`ranked` from 0, which is the largest.

    Returns
    -------
    Subject or None
        None where nobody is seen.

    Raises
    ------
    ValueError
        If there is no such person.
    """
    check_person(person)
    people = ranked(sightings, identity)
    place = 0 if person == "largest" else int(person)
    if not people:
        return None
    if place >= len(people):
        raise ValueError(
            f"person={place}: only {len(people)} people are seen; give 0 to {len(people) - 1}"
        )
    return Subject(people[place], place, len(people))


def check_person(person: str | int) -> None:
    """Raise ValueError unless ``person`` is ``"largest"`` or a number from 0."""
    number = isinstance(person, int) and not isinstance(person, bool)
    if person != "largest" and not (number and int(person) >= 0):
        raise ValueError(f"person={person!r}: expected 'largest' or a number from 0")


def subject_message(chosen: Subject, frames: Index, n_frames: int) -> str:
    """What was seen and who was taken, for a warning; empty where there is nothing to say.

    Parameters
    ----------
    chosen
        The person.
    frames
        [n] frames in which the person is seen.
    n_frames
        Frames of the video.
    """
    if chosen.people > 1:
        rank = "the largest" if chosen.person == 0 else f"number {chosen.person} in size"
        return (
            f"{chosen.people} people are seen; taken is person {chosen.person}, {rank}, in"
            f" {len(frames)} of {n_frames} frames (frame {frames[0]} to {frames[-1]});"
            " person= takes another"
        )
    return ""


def ranges(numbers: Sequence[int] | Index, shown: int = 6) -> str:
    """Numbers in words, neighbours together: ``3-7, 9, 12-14``; the first few of many."""
    values = np.unique(np.asarray(numbers, dtype=np.int64))
    groups = np.split(values, np.flatnonzero(np.diff(values) > 1) + 1) if len(values) else []
    words = [str(g[0]) if len(g) == 1 else f"{g[0]}-{g[-1]}" for g in groups]
    more = f" and {len(words) - shown} more stretches" if len(words) > shown else ""
    return ", ".join(words[:shown]) + more
