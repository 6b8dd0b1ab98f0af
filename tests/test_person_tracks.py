"""People over time: identities through crossings and absences, and who is the subject."""

import numpy as np
import pytest
from numpy.typing import NDArray

from biokit.keypoint_names import HALPE26
from biokit.person_tracks import (
    Sightings,
    identities,
    keypoint_boxes,
    ranges,
    ranked,
    subject,
    subject_message,
)

Array = NDArray[np.float64]
RATE = 30.0  # Hz
RNG = np.random.default_rng(0)
# a standing person of height 1, feet at 0
SHAPE = np.column_stack([RNG.uniform(-0.15, 0.15, len(HALPE26)), np.linspace(-1, 0, len(HALPE26))])


def walker(u: Array, *, height: float = 200.0, feet: float = 400.0, noise: float = 1.0) -> Array:
    """[F, 26, 3] of someone whose feet are at [F] u, px; a limb swings."""
    frames = np.arange(len(u))
    swing = 0.1 * np.sin(2 * np.pi * frames / RATE)[:, None]
    shape = np.repeat(SHAPE[None], len(u), axis=0)
    shape[:, ::2, 0] += swing
    places = height * shape + np.stack([u, np.full(len(u), feet)], axis=-1)[:, None]
    places += np.random.default_rng(1).normal(0, noise, places.shape)
    return np.concatenate([places, np.full((*places.shape[:2], 1), 0.9)], axis=-1)


def sightings(
    people: list[Array], absent: dict[int, slice] | None = None, seed: int = 0
) -> tuple[Sightings, Array]:
    """People in mixed order in each frame, and the number of the person of each row."""
    rng = np.random.default_rng(seed)
    rows = []
    for frame in range(len(people[0])):
        for person in rng.permutation(len(people)):
            away = (absent or {}).get(int(person))
            if away is None or frame not in range(len(people[0]))[away]:
                rows.append((frame, person))
    frame, truth = np.array(rows, dtype=np.int64).T
    keypoints = np.stack([people[p][f] for f, p in rows])
    return Sightings(frame, keypoints, keypoint_boxes(keypoints)), truth


def errors(found: NDArray[np.int64], truth: NDArray[np.int64]) -> int:
    """Rows whose identity is not the one that their person has in most frames."""
    wrong = 0
    for person in np.unique(truth):
        mine = found[truth == person]
        wrong += int((mine != np.bincount(mine[mine >= 0]).argmax()).sum())
    return wrong


def times(frames: int) -> Array:
    return np.arange(frames) / RATE


@pytest.mark.parametrize("speed", [40.0, 150.0, 400.0])  # px/s
@pytest.mark.parametrize("seed", range(3))
def test_two_people_who_cross_keep_their_identities(speed: float, seed: int) -> None:
    frames = 120
    t = times(frames) - times(frames).mean()
    people = [walker(320 + speed * t), walker(330 - speed * t, height=210, feet=405)]
    seen, truth = sightings(people, seed=seed)
    found = identities(seen, times(frames))
    assert set(found) == {0, 1}
    assert errors(found, truth) == 0


def test_one_hidden_behind_the_other_comes_back_as_the_same() -> None:
    frames = 120
    t = times(frames) - times(frames).mean()
    people = [walker(320 + 150 * t), walker(330 - 150 * t, height=220, feet=410)]
    seen, truth = sightings(people, absent={0: slice(52, 70)})  # 0.6 s
    found = identities(seen, times(frames))
    assert errors(found, truth) == 0


def test_who_is_away_for_long_is_another_person() -> None:
    frames = 200
    people = [walker(np.full(frames, 100.0)), walker(np.full(frames, 400.0))]
    seen, truth = sightings(people, absent={0: slice(50, 150)})
    found = identities(seen, times(frames))
    assert len(set(found[truth == 0])) == 2
    assert len(set(found[truth == 1])) == 1


def test_variable_rate_and_fast_motion() -> None:
    time = np.cumsum(np.random.default_rng(3).uniform(0.01, 0.08, 100))
    people = [walker(100 + 200 * time), walker(700 - 100 * time)]
    seen, truth = sightings(people)
    assert errors(identities(seen, time), truth) == 0


def test_a_second_detection_of_a_person_is_left_out() -> None:
    people = [walker(np.full(30, 100.0)), walker(np.full(30, 102.0)), walker(np.full(30, 400.0))]
    people[1][..., 2] = 0.5  # less sure
    seen, truth = sightings(people)
    found = identities(seen, times(30))
    assert set(found) == {-1, 0, 1}
    pair = found[truth < 2].reshape(30, 2)
    assert ((pair == -1).sum(axis=1) == 1).all()
    assert len(set(found[truth == 2])) == 1


def test_exchanged_sides_do_not_break_a_track() -> None:
    values = walker(np.full(60, 100.0), noise=0.0)
    values[20:40, :, 0] = 200 - values[20:40, :, 0]
    seen, _ = sightings([values])
    assert set(identities(seen, times(60))) == {0}


def test_people_with_few_keypoints_are_followed_by_their_boxes() -> None:
    people = [walker(np.full(60, 100.0)), walker(np.full(60, 500.0))]
    for person in people:
        person[20:40, 2:, 2] = 0.05
    seen, truth = sightings(people)
    box = np.stack([keypoint_boxes(p[:1])[0] for p in people])[truth]
    found = identities(Sightings(seen.frame, seen.keypoints, box), times(60))
    assert errors(found, truth) == 0


def test_the_largest_for_longest_comes_first() -> None:
    frames = 100
    people = [
        walker(np.full(frames, 100.0), height=150),
        walker(np.full(frames, 300.0), height=300),
        walker(np.full(frames, 500.0), height=400),
        walker(np.full(frames, 700.0), height=500),
    ]
    absent = {2: slice(20, None), 3: slice(3, None)}  # a passer-by, and a mistake
    seen, truth = sightings(people, absent=absent)
    found = identities(seen, times(frames))
    order = [set(truth[rows]) for rows in ranked(seen, found)]
    assert order == [{1}, {0}, {2}]
    chosen = subject(seen, found)
    assert chosen is not None
    assert (chosen.person, chosen.people, set(truth[chosen.rows])) == (0, 3, {1})
    second = subject(seen, found, 1)
    assert second is not None and set(truth[second.rows]) == {0}
    assert "3 people are seen; taken is person 1, number 1 in size, in 100 of 100" in (
        subject_message(second, seen.frame[second.rows], frames)
    )
    with pytest.raises(ValueError, match="only 3 people are seen"):
        subject(seen, found, 3)


def test_one_person_who_leaves_and_comes_back_is_one() -> None:
    seen, _ = sightings([walker(np.full(200, 100.0))], absent={0: slice(60, 140)})
    found = identities(seen, times(200))
    assert set(found) == {0, 1}
    chosen = subject(seen, found)
    assert chosen is not None
    assert (chosen.people, len(chosen.rows)) == (1, 120)
    assert subject_message(chosen, seen.frame[chosen.rows], 200) == ""


def test_nobody() -> None:
    none = Sightings(np.zeros(0, np.int64), np.zeros((0, 26, 3)), np.zeros((0, 4)))
    assert identities(none, times(10)).shape == (0,)
    assert subject(none, identities(none, times(10))) is None


@pytest.mark.parametrize("person", ["smallest", -1, 1.5, True])
def test_wrong_choices_are_refused(person: object) -> None:
    seen, _ = sightings([walker(np.full(10, 100.0))])
    with pytest.raises(ValueError, match="'largest' or a number from 0"):
        subject(seen, identities(seen, times(10)), person)  # type: ignore[arg-type]


def test_ranges_in_words() -> None:
    assert ranges([7, 3, 4, 5, 9]) == "3-5, 7, 9"
    assert ranges([]) == ""
    assert ranges(range(0, 40, 2), shown=2) == "0, 2 and 18 more stretches"
