"""A person's own SMPL, SMPL-H and SMPL-X files, reduced to the 24 joints of `Body`; smplx beside.

The files have licences of their own and do not come with biokit. SMPL has the 24 joints. SMPL-H
and SMPL-X share 22 of them and have fingers (and a jaw and eyes) instead of SMPL's two hand joints:

=================  =============================================================================
of SMPL-H, SMPL-X  becomes
=================  =============================================================================
joints 0 to 21     the same: pelvis to wrists, with their pose directions
15 finger joints   left_hand, right_hand: their skin weights are added up; the joint stands in
of each hand       the middle of the knuckles of index, middle, ring and little finger. Fingers
                   move as one, without pose directions; at rest they are flat
jaw and eyes       head: their skin weights are added to it
expressions        left out: the face is neutral
=================  =============================================================================

With the hands not turned against the wrists, vertices and the first 22 joints are exactly those of
the whole model with flat hands (smplx: ``flat_hand_mean=True``).
"""

from __future__ import annotations

import os
import pickle
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.body.array_pickle import RefusedError, as_array, load_arrays
from biokit.body.model import JOINTS, PARENTS, POSE_COMPONENTS, Body

if TYPE_CHECKING:
    import smplx

Array = NDArray[Any]
BODY_JOINTS = 22  # of SMPL-H and SMPL-X that SMPL has too: pelvis to wrists
KEYS = ("v_template", "shapedirs", "posedirs", "J_regressor", "weights", "kintree_table", "f")
# what opening a damaged pickle or archive ends in; NotImplementedError is a RuntimeError
DAMAGE = (pickle.UnpicklingError, zipfile.BadZipFile, EOFError, OSError, RuntimeError)
MOTION_KEYS = {"poses", "trans"}, {"pose_body", "trans"}


class _Layout(NamedTuple):
    """Where the joints of a model that are not SMPL's stand."""

    name: str
    face: tuple[int, ...]  # jaw and eyes
    fingers: tuple[range, range]  # of the left and the right hand: index, middle, little, ring,
    # thumb, three joints each


# number of joints -> layout
_LAYOUTS = {
    24: _Layout("SMPL", (), (range(0), range(0))),
    52: _Layout("SMPL-H", (), (range(22, 37), range(37, 52))),
    55: _Layout("SMPL-X", (22, 23, 24), (range(25, 40), range(40, 55))),
}
_OTHERS = {16: "MANO, a hand", 5: "FLAME, a head"}
_KNUCKLES = (0, 3, 6, 9)  # of a hand's finger joints; without the thumb
# shape directions of a SMPL-X file -> how many of them are shapes; the others are expressions
_SHAPES_OF_SMPLX = {20: 10, 400: 300}


def load_body(
    path: str | os.PathLike[str], *, components: int = 10, dtype: torch.dtype = torch.float32
) -> Body:
    """A body from a licensed SMPL, SMPL-H or SMPL-X file.

    The file may be a .pkl, written by Python 2 or 3 with numpy or chumpy arrays, or an .npz; what
    it is shows in its content. Pickles are read by a restricted reader that builds arrays and runs
    nothing. Fingers and faces are reduced as the table of this module says.

    Parameters
    ----------
    path : path
        The file, such as ``SMPL_NEUTRAL.pkl``.
    components : int
        Shape components to keep; motion files often have 10 or 16.
    dtype : torch.dtype

    Returns
    -------
    Body
        Its name is the file's.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and everything wrong with it: not a body (but a motion, a hand, a text),
        truncated, missing keys, another joint tree, arrays that do not fit each other, fewer shape
        components than asked for, or a pickle that tries to run something.
    """
    path = _existing(path)
    arrays = _read(path)
    layout, problems = _checked(arrays, components)
    if problems:
        raise _error(path, problems)
    assert layout is not None
    try:
        return _reduced(path.stem, arrays, layout, components, dtype)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def as_smplx(body: Body, **options: Any) -> smplx.SMPL:
    """The same arrays as a module of the smplx package, for comparison and for code that wants it.

    smplx appends vertices to the joints (nose, toes, finger tips), whose numbers assume the meshes
    of SMPL and SMPL-X. For a body of another mesh its joints are the 24 alone.

    Parameters
    ----------
    body : Body
    **options
        Of ``smplx.SMPL``, such as ``batch_size``.

    Raises
    ------
    ImportError
        If smplx is not installed.
    """
    try:
        import smplx
        from smplx.utils import Struct
        from smplx.vertex_ids import vertex_ids
    except ImportError as error:
        raise ImportError(
            "as_smplx needs the smplx package, which has a licence of its own:"
            " pip install 'biokit[smpl]'"
        ) from error
    vertices, shapes = len(body.template), body.shape_count
    pose = body.pose_directions
    if pose.shape[-1] == 0:
        pose = body.template.new_zeros(vertices, 3, POSE_COMPONENTS)
    tree = np.array([[*PARENTS], [*range(JOINTS)]])
    arrays = {
        "v_template": body.template,
        "shapedirs": body.shape_directions,
        "posedirs": pose,
        "J_regressor": body.joint_regressor,
        "weights": body.skin_weights,
        "f": body.faces,
    }
    data = {key: value.detach().cpu().numpy() for key, value in arrays.items()}
    known = {6890: vertex_ids["smplh"], 10475: vertex_ids["smplx"]}
    # smplx cuts shapes to 10 unless there are as many as this.
    kind = type("SMPL", (smplx.SMPL,), {"SHAPE_SPACE_DIM": shapes})
    module = kind(
        model_path="",
        data_struct=Struct(**data, kintree_table=tree),
        num_betas=shapes,
        vertex_ids=known.get(vertices, dict.fromkeys(vertex_ids["smplh"], 0)),
        dtype=body.dtype,
        **options,
    )
    if vertices not in known:
        module.vertex_joint_selector.extra_joints_idxs = torch.zeros(0, dtype=torch.int64)
    return module.to(body.device)


# ---------------------------------------------------------------------------------------- reading


def _existing(path: str | os.PathLike[str]) -> Path:
    path = Path(path).expanduser()
    if path.is_dir():
        found = sorted(p.name for p in path.iterdir() if p.suffix in (".pkl", ".npz"))
        hint = f"; it holds {', '.join(found[:8])}" if found else ""
        raise ValueError(f"{path}: is a folder, name the file of the body{hint}")
    if not path.exists():
        raise FileNotFoundError(
            f"{path}: no such file. SMPL files are downloaded by hand from their makers, after"
            " agreeing to their licence; biokit.body.open_body() needs none."
        )
    if path.stat().st_size == 0:
        raise ValueError(f"{path}: the file is empty")
    return path


def _error(path: Path, problems: list[str]) -> ValueError:
    if len(problems) == 1:
        return ValueError(f"{path}: {problems[0]}")
    return ValueError(f"{path}:" + "".join(f"\n  - {problem}" for problem in problems))


def _read(path: Path) -> dict[str, Array]:
    """The arrays of `KEYS`."""
    with path.open("rb") as file:
        zipped = file.read(4) == b"PK\x03\x04"
    problems: list[str] = []
    arrays = {}
    try:
        names, value_of = _npz(path) if zipped else _pickle(path)
        problems += _missing(names)
        for key in KEYS:
            if key in names:
                try:
                    arrays[key] = as_array(value_of(key))
                except ValueError as error:
                    problems.append(f"{key} {error}")
    except RefusedError as error:
        raise ValueError(
            f"{path}: the pickle tries to do more than hold arrays ({error}); nothing of it was"
            " run. Do not open it with other tools unless you trust its source."
        ) from error
    except DAMAGE as error:
        raise _error(path, [_unreadable(path, zipped, error)]) from error
    if problems:
        raise _error(path, problems)
    return arrays


def _pickle(path: Path) -> tuple[list[str], Callable[[str], Any]]:
    with path.open("rb") as file:
        content = load_arrays(file)
    if not isinstance(content, dict):
        raise ValueError(
            f"{path}: the pickle holds a {type(content).__name__}, a body's is a dict of arrays"
        )
    named = {k.decode("latin1") if isinstance(k, bytes) else str(k): v for k, v in content.items()}
    return list(named), named.__getitem__


def _npz(path: Path) -> tuple[list[str], Callable[[str], Any]]:
    with zipfile.ZipFile(path) as archive:
        names = [Path(name).stem for name in archive.namelist() if name.endswith(".npy")]
    if not names:
        raise ValueError(f"{path}: is a zip archive without arrays, expected an .npz or .pkl file")

    def value(key: str) -> Any:
        with zipfile.ZipFile(path) as archive, archive.open(f"{key}.npy") as file:
            try:
                return np.lib.format.read_array(file, allow_pickle=False)
            except Exception as error:  # damaged bytes end in errors of any kind
                if "Object arrays" not in str(error):
                    raise pickle.UnpicklingError(str(error)) from error
            # numpy stopped behind the header, where the pickle of an array of objects starts.
            return load_arrays(file)

    return names, value


def _missing(names: list[str]) -> list[str]:
    missing = [key for key in KEYS if key not in names]
    if not missing:
        return []
    if any(keys <= set(names) for keys in MOTION_KEYS):
        return [
            "is a motion of a body, not a body; read it with biokit.load, and give the body by its"
            " own file, such as SMPL_NEUTRAL.pkl"
        ]
    found = ", ".join(sorted(names)[:12]) or "nothing"
    return [f"is not an SMPL body: it lacks {', '.join(missing)} (it has {found})"]


def _unreadable(path: Path, zipped: bool, error: Exception) -> str:
    head = path.read_bytes()[:512]
    if all(byte in b"\t\r\n" or 32 <= byte < 127 for byte in head):
        return "is a text file, expected an SMPL body as .pkl or .npz"
    if zipped or head[:1] == b"\x80":
        return f"the file is truncated or damaged ({error}); download it again"
    return f"is neither a pickle nor an .npz archive, or is damaged ({error})"


# --------------------------------------------------------------------------------------- checking


def _checked(arrays: Mapping[str, Array], components: int) -> tuple[_Layout | None, list[str]]:
    """The layout, and everything that does not fit it."""
    flat = [key for key in ("v_template", "kintree_table") if arrays[key].ndim != 2]
    if flat:
        return None, [f"{key} has shape {arrays[key].shape}, expected two dims" for key in flat]
    vertices, joints = len(arrays["v_template"]), arrays["kintree_table"].shape[1]
    layout = _LAYOUTS.get(joints)
    if layout is None:
        known = _OTHERS.get(joints, "an unknown model")
        return None, [
            f"has {joints} joints ({known}); a body has 24 (SMPL), 52 (SMPL-H) or 55 (SMPL-X)"
        ]
    problems = list(_shape_problems(arrays, vertices, joints))
    if problems:
        return layout, problems
    parents = arrays["kintree_table"][0].astype(np.int64)
    expected = PARENTS if joints == JOINTS else PARENTS[:BODY_JOINTS]
    leaves = ((15, layout.face), (20, layout.fingers[0]), (21, layout.fingers[1]))
    if tuple(parents[1 : len(expected)]) != expected[1:] or any(
        parents[joint] not in (carrier, *group) for carrier, group in leaves for joint in group
    ):
        problems.append(f"the tree of its joints is not that of {layout.name}")
    held = _shape_count(arrays["shapedirs"].shape[-1], layout)
    if not 1 <= components <= held:
        problems.append(
            f"{components} shape components are asked for, the file has {held}; pass"
            f" components={min(held, 10)}"
        )
    for key in KEYS:
        if not np.isfinite(arrays[key]).all():
            problems.append(f"{key} has values that are not finite")
    return layout, problems


def _shape_problems(arrays: Mapping[str, Array], vertices: int, joints: int) -> Iterator[str]:
    expected = {
        "v_template": (vertices, 3),
        "shapedirs": (vertices, 3, None),
        "posedirs": (vertices, 3, 9 * (joints - 1)),
        "J_regressor": (joints, vertices),
        "weights": (vertices, joints),
        "kintree_table": (2, joints),
        "f": (None, 3),
    }
    for key, shape in expected.items():
        found = arrays[key].shape
        if len(found) != len(shape) or any(
            want not in (None, have) for want, have in zip(shape, found, strict=True)
        ):
            shown = tuple("any" if n is None else n for n in shape)
            yield f"{key} has shape {found}, expected {shown}"
    faces = arrays["f"]
    if faces.size and int(faces.max()) >= vertices:
        yield f"f names vertex {int(faces.max())}, but the mesh has {vertices}"


def _shape_count(directions: int, layout: _Layout) -> int:
    if layout.name != "SMPL-X":
        return directions
    return _SHAPES_OF_SMPLX.get(directions, directions)


# --------------------------------------------------------------------------------------- reducing


def _reduced(
    name: str, arrays: Mapping[str, Array], layout: _Layout, components: int, dtype: torch.dtype
) -> Body:
    regressor, weights, pose = (
        np.asarray(arrays[key], np.float64) for key in ("J_regressor", "weights", "posedirs")
    )
    if layout.name != "SMPL":
        regressor, weights = _with_hands(regressor, weights, layout)
        fingers = np.zeros((*pose.shape[:2], POSE_COMPONENTS - 9 * (BODY_JOINTS - 1)))
        pose = np.concatenate([pose[..., : 9 * (BODY_JOINTS - 1)], fingers], -1)

    def tensor(array: Array) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float64)).to(dtype)

    return Body(
        name=name,
        template=tensor(arrays["v_template"]),
        shape_directions=tensor(arrays["shapedirs"][..., :components]),
        pose_directions=tensor(pose),
        joint_regressor=tensor(regressor),
        skin_weights=tensor(weights),
        faces=torch.from_numpy(arrays["f"].astype(np.int64)),
    )


def _with_hands(regressor: Array, weights: Array, layout: _Layout) -> tuple[Array, Array]:
    """Regressor [24, V] and skin weights [V, 24] of a model with fingers."""
    hands = [list(fingers) for fingers in layout.fingers]
    knuckles = [regressor[[hand[i] for i in _KNUCKLES]].mean(0) for hand in hands]
    kept = weights[:, :BODY_JOINTS].copy()
    kept[:, 15] += weights[:, list(layout.face)].sum(1)
    carried = [weights[:, hand].sum(1) for hand in hands]
    return np.vstack([regressor[:BODY_JOINTS], *knuckles]), np.column_stack([kept, *carried])
