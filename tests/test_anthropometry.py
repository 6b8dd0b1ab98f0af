"""The published tables: sums, orders of size, and the paper's own consistency."""

import pytest

from biokit import anthropometry as a

PUBLISHED_ROUNDING = 2e-3


@pytest.mark.parametrize("sex", ["female", "male", "mean"])
def test_segments_are_the_whole_body(sex: a.Sex) -> None:
    total = sum(a.segment(name, sex).mass * count for name, count in a.SEGMENT_COUNT.items())
    assert total == pytest.approx(1.0, abs=PUBLISHED_ROUNDING)


@pytest.mark.parametrize("sex", ["female", "male"])
def test_parts_of_the_trunk_are_the_trunk(sex: a.Sex) -> None:
    whole = a.segment("trunk", sex)
    parts = [a.segment(f"{part}_trunk", sex) for part in ("upper", "middle", "lower")]
    assert sum(p.mass for p in parts) == pytest.approx(whole.mass, abs=PUBLISHED_ROUNDING)
    assert sum(p.length for p in parts) == pytest.approx(whole.length, abs=PUBLISHED_ROUNDING)
    # mass centre of the parts, stacked from the suprasternal notch down
    top, moment = 0.0, 0.0
    for part in parts:
        moment += part.mass * (top + part.centre * part.length)
        top += part.length
    assert moment / sum(p.mass for p in parts) == pytest.approx(
        whole.centre * whole.length, abs=PUBLISHED_ROUNDING
    )


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("name", a.segment_names())
def test_radii_are_possible(name: str, sex: a.Sex) -> None:
    s = a.segment(name, sex)
    squares = sorted(r**2 for r in (s.sagittal, s.transverse, s.longitudinal))
    assert squares[0] + squares[1] > squares[2]  # a body of positive density
    assert 0 < s.centre < 1
    # Short wide trunk parts aside, the long axis has the least inertia.
    if "trunk" not in name:
        assert s.longitudinal == min(s.sagittal, s.transverse, s.longitudinal)


def test_published_values() -> None:
    """Single figures of de Leva 1996, Table 4, as a reader would look them up."""
    thigh = a.segment("thigh", "male")
    assert thigh.length * a.DE_LEVA_STATURE["male"] == pytest.approx(0.4222)
    assert (thigh.mass, thigh.centre) == pytest.approx((0.1416, 0.4095))
    head = a.segment("head_neck", "female")
    assert (head.mass, head.centre, head.longitudinal) == pytest.approx((0.0668, 0.4841, 0.261))


def test_mean_is_between_the_sexes() -> None:
    for name in a.measurement_names():
        low, high = sorted((a.measurement(name, "female"), a.measurement(name, "male")))
        assert low <= a.measurement(name) <= high
    assert a.leg_lengths()[0] == pytest.approx(0.2397, abs=1e-3)


def test_heights_of_two_surveys_agree() -> None:
    """De Leva's cervicale (stature less head and neck) against ANSUR II's."""
    for sex in a.SEXES:
        assert 1 - a.segment("head_neck", sex).length == pytest.approx(
            a.measurement("cervicale_height", sex), abs=0.006
        )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: a.segment("fin"), "fin"),
        (lambda: a.segment("thigh", "other"), "female"),  # type: ignore[arg-type]
        (lambda: a.measurement("tail"), "tail"),
    ],
)
def test_unknown_names_are_refused(call, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
