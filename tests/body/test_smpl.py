"""Model files of the three layouts, in every form in which they are found, and broken ones."""

from __future__ import annotations

import io
import os
import pickle
import pickletools
import subprocess
import sys
import types
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse
import torch

from biokit.body import Body, as_smplx, load_body, pose_body
from biokit.body.array_pickle import RefusedError, as_array, load_arrays
from tests.body import made
from tests.body.made import Arrays

TOLERANCE = 1e-6  # m, against smplx
EXACT = 1e-12
LAYOUTS = ("SMPL", "SMPL-H", "SMPL-X")


@pytest.fixture
def chumpy(monkeypatch: pytest.MonkeyPatch) -> Iterator[types.ModuleType]:
    """Classes with chumpy's names, which exist while a file is pickled and not afterwards."""
    package, ch, reordering = (
        types.ModuleType(name) for name in ("chumpy", "chumpy.ch", "chumpy.reordering")
    )

    class Ch:
        def __init__(self, **terms: object) -> None:
            self.__dict__.update(terms, _dirty_vars=set(), _itr=None, _depends_on_deps={})

    kinds = {"Ch": ch, "Select": reordering, "Reshape": reordering, "transpose": reordering}
    for name, module in (kinds | {"Multiply": ch}).items():
        kind = type(name, (Ch,), {"__module__": module.__name__, "__qualname__": name})
        setattr(module, name, kind)
        setattr(package, name, kind)
    for module in (package, ch, reordering):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    yield package


@pytest.fixture
def without_chumpy(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Call it when the file is written: chumpy is not installed where it is read."""

    def remove() -> None:
        for name in [n for n in sys.modules if n.split(".")[0] == "chumpy"]:
            monkeypatch.delitem(sys.modules, name)

    return remove


def pickled(path: Path, content: object, protocol: int = 2) -> Path:
    path.write_bytes(pickle.dumps(content, protocol=protocol))
    return path


def assert_holds(body: Body, arrays: Arrays, components: int = 10) -> None:
    for found, expected in (
        (body.template, arrays["v_template"]),
        (body.shape_directions, arrays["shapedirs"][..., :components]),
        (body.pose_directions, arrays["posedirs"]),
        (body.joint_regressor, arrays["J_regressor"]),
        (body.skin_weights, arrays["weights"]),
        (body.faces, arrays["f"]),
    ):
        np.testing.assert_array_equal(found.numpy(), expected)


def read(path: Path, **options: object) -> Body:
    return load_body(path, dtype=torch.float64, **options)


# --- forms of files -----------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_of_every_protocol(tmp_path: Path, protocol: int) -> None:
    arrays = made.model_arrays("SMPL")
    sparse = arrays | {"J_regressor": scipy.sparse.csc_matrix(arrays["J_regressor"])}
    extras = {"bs_style": "lbs", "bs_type": b"lrotmin", "pose_training_info": {"gender": "f"}}
    path = pickled(tmp_path / "SMPL_FEMALE.pkl", sparse | extras, protocol)
    body = read(path)
    assert body.name == "SMPL_FEMALE"
    assert_holds(body, arrays)


@pytest.mark.parametrize("form", ["csc_matrix", "csr_matrix", "coo_matrix", "csc_array"])
def test_sparse_regressors(tmp_path: Path, form: str) -> None:
    arrays = made.model_arrays("SMPL")
    matrix = getattr(scipy.sparse, form)(arrays["J_regressor"])
    assert_holds(read(pickled(tmp_path / "a.pkl", arrays | {"J_regressor": matrix})), arrays)


def test_pickles_with_chumpy_are_read_without_chumpy(
    tmp_path: Path, chumpy: types.ModuleType, without_chumpy: Callable[[], None]
) -> None:
    arrays = made.model_arrays("SMPL")
    v, s = arrays["v_template"], arrays["shapedirs"]
    wide = np.concatenate([s, s], -1)  # the file has selected half of it
    chosen = np.arange(wide.size).reshape(wide.shape)[..., :10].ravel()
    content = arrays | {
        "v_template": chumpy.Ch(x=v),
        "weights": chumpy.Reshape(a=chumpy.Ch(x=arrays["weights"].ravel()), newshape=(120, 24)),
        "shapedirs": chumpy.Select(a=chumpy.Ch(x=wide), idxs=chosen, preferred_shape=s.shape),
        "J_regressor": chumpy.transpose(a=chumpy.Ch(x=arrays["J_regressor"].T), axes=None),
    }
    for protocol in (0, 2):
        pickled(tmp_path / f"{protocol}.pkl", content, protocol)
    without_chumpy()
    with pytest.raises(ModuleNotFoundError):  # what the usual reader says
        pickle.loads((tmp_path / "2.pkl").read_bytes())
    for protocol in (0, 2):
        assert_holds(read(tmp_path / f"{protocol}.pkl"), arrays)
    assert "chumpy" not in sys.modules


def test_expressions_of_chumpy_say_what_to_do(
    tmp_path: Path, chumpy: types.ModuleType, without_chumpy: Callable[[], None]
) -> None:
    arrays = made.model_arrays("SMPL")
    product = chumpy.Multiply(a=chumpy.Ch(x=arrays["v_template"]), b=chumpy.Ch(x=2.0))
    path = pickled(tmp_path / "a.pkl", arrays | {"v_template": product})
    without_chumpy()
    with pytest.raises(ValueError, match=r"v_template is an expression of chumpy.ch.Multiply"):
        load_body(path)


def python2_pickle(arrays: Arrays) -> bytes:
    """The pickle that Python 2 writes: bytes as str, numpy's and builtins' old names."""
    out = io.BytesIO()
    out.write(b"\x80\x02}(")

    def text(value: bytes) -> None:
        out.write(b"T" + len(value).to_bytes(4, "little") + value)

    for key, array in arrays.items():
        text(key.encode())
        out.write(b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\x00\x85U\x01bt")
        out.write(b"R(K\x01")
        for n in array.shape:
            out.write(b"M" + n.to_bytes(2, "little"))
        out.write({1: b"\x85", 2: b"\x86", 3: b"\x87"}[array.ndim])
        kind = array.dtype.str[1:].encode()
        out.write(b"cnumpy\ndtype\n(U" + bytes([len(kind)]) + kind + b"K\x00K\x01tR")
        out.write(b"(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89")
        text(array.tobytes())
        out.write(b"tb")
    text(b"kinds")
    out.write(b"c__builtin__\nset\n]\x85R")
    out.write(b"u.")
    return out.getvalue()


def test_pickles_of_python_2(tmp_path: Path) -> None:
    arrays = made.model_arrays("SMPL")
    content = python2_pickle(arrays)
    pickletools.dis(content, out=io.StringIO())  # it is one
    path = tmp_path / "basicModel_m_lbs_10_207_0_v1.0.0.pkl"
    path.write_bytes(content)
    assert_holds(read(path), arrays)


@pytest.mark.parametrize("compressed", [True, False])
def test_npz_and_what_npz_hides(tmp_path: Path, compressed: bool) -> None:
    arrays = made.model_arrays("SMPL")
    sparse = np.array(scipy.sparse.csc_matrix(arrays["J_regressor"]), dtype=object)
    names = np.array({"pelvis": 0}, dtype=object)
    save = np.savez_compressed if compressed else np.savez
    save(tmp_path / "a.npz", **(arrays | {"J_regressor": sparse, "joint2num": names}))
    assert_holds(read(tmp_path / "a.npz"), arrays)
    odd = (tmp_path / "a.npz").rename(tmp_path / "a.pkl")  # the content tells what it is
    assert_holds(read(odd), arrays)


def test_precision_and_number_of_components(tmp_path: Path) -> None:
    arrays = made.model_arrays("SMPL", shapes=300)
    path = pickled(tmp_path / "a.pkl", arrays)
    assert load_body(path).dtype == torch.float32
    assert load_body(path).shape_count == 10
    assert_holds(read(path, components=16), arrays, 16)
    few = pickled(tmp_path / "few.pkl", made.model_arrays("SMPL", shapes=10))
    with pytest.raises(ValueError, match=r"16 shape components are asked for, the file has 10"):
        load_body(few, components=16)


# --- the same as smplx --------------------------------------------------------------------------


def hands(arrays: Arrays) -> Arrays:
    rng = np.random.default_rng(1)
    parts = {}
    for side in "lr":
        parts[f"hands_components{side}"] = rng.normal(0, 1, (45, 45))
        parts[f"hands_mean{side}"] = rng.normal(0, 1, 45)
    return arrays | parts


def inputs(frames: int, shapes: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    theta, beta = made.poses(frames), torch.randn(frames, shapes, dtype=torch.float64)
    theta[:, 22:] = 0  # flat hands, not turned against the wrists
    return theta, beta, torch.randn(frames, 3, dtype=torch.float64)


def test_smpl_files_as_smplx_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    smplx = pytest.importorskip("smplx", reason="smplx has a licence of its own")
    monkeypatch.setattr(smplx.body_models, "VERTEX_IDS", small_ids(smplx.vertex_ids.vertex_ids))
    path = pickled(tmp_path / "SMPL_NEUTRAL.pkl", made.model_arrays("SMPL"))
    reference = smplx.SMPL(str(path), dtype=torch.float64)
    theta, beta, translation = (
        made.poses(5),
        torch.randn(5, 10).double(),
        torch.randn(5, 3).double(),
    )
    expected = reference(
        betas=beta,
        global_orient=theta[:, 0],
        body_pose=theta[:, 1:].flatten(1),
        transl=translation,
    )
    out = pose_body(read(path), theta, beta, translation)
    torch.testing.assert_close(out.vertices, expected.vertices, rtol=0, atol=TOLERANCE)
    torch.testing.assert_close(out.joints, expected.joints[:, :24], rtol=0, atol=TOLERANCE)


def small_ids(ids: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """smplx appends vertices of meshes that are larger than the ones here."""
    return {kind: dict.fromkeys(names, 0) for kind, names in ids.items()}


def test_smplh_bodies_with_flat_hands(tmp_path: Path) -> None:
    smplx = pytest.importorskip("smplx", reason="smplx has a licence of its own")
    arrays = hands(made.model_arrays("SMPL-H", shapes=16))
    np.savez(tmp_path / "model.npz", **arrays)
    ids = small_ids(smplx.vertex_ids.vertex_ids)["smplh"]
    reference = smplx.SMPLH(
        "",
        data_struct=smplx.utils.Struct(**arrays),
        vertex_ids=ids,
        flat_hand_mean=True,
        use_pca=False,
        dtype=torch.float64,
        batch_size=5,
    )
    theta, beta, translation = inputs(5, 10)
    expected = reference(
        betas=beta,
        global_orient=theta[:, 0],
        body_pose=theta[:, 1:22].flatten(1),
        transl=translation,
    )
    out = pose_body(read(tmp_path / "model.npz"), theta, beta, translation)
    torch.testing.assert_close(out.vertices, expected.vertices, rtol=0, atol=TOLERANCE)
    torch.testing.assert_close(out.joints[:, :22], expected.joints[:, :22], rtol=0, atol=TOLERANCE)


@pytest.mark.parametrize("directions", [20, 400])
def test_smplx_bodies_with_flat_hands_and_a_neutral_face(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, directions: int
) -> None:
    smplx = pytest.importorskip("smplx", reason="smplx has a licence of its own")
    monkeypatch.setattr(smplx.body_models, "VERTEX_IDS", small_ids(smplx.vertex_ids.vertex_ids))
    landmarks = {"lmk_faces_idx": np.arange(3), "lmk_bary_coords": np.full((3, 3), 1 / 3)}
    arrays = hands(made.model_arrays("SMPL-X", shapes=directions)) | landmarks
    path = tmp_path / "SMPLX_NEUTRAL.npz"
    np.savez(path, **arrays)
    options = {"flat_hand_mean": True, "use_pca": False, "dtype": torch.float64, "batch_size": 5}
    reference = smplx.SMPLX(str(path), **options)
    theta, beta, translation = inputs(5, 10)
    expected = reference(
        betas=beta,
        global_orient=theta[:, 0],
        body_pose=theta[:, 1:22].flatten(1),
        transl=translation,
    )
    out = pose_body(read(path), theta, beta, translation)
    torch.testing.assert_close(out.vertices, expected.vertices, rtol=0, atol=TOLERANCE)
    torch.testing.assert_close(out.joints[:, :22], expected.joints[:, :22], rtol=0, atol=TOLERANCE)
    limit = {20: 10, 400: 300}[directions]  # what is beyond are expressions
    assert read(path, components=limit).shape_count == limit
    with pytest.raises(ValueError, match=f"the file has {limit}"):
        load_body(path, components=limit + 1)


@pytest.mark.parametrize("layout", ["SMPL-H", "SMPL-X"])
def test_hands_and_heads_of_larger_models(tmp_path: Path, layout: str) -> None:
    arrays = made.model_arrays(layout, shapes=20)
    body = read(pickled(tmp_path / "a.pkl", arrays))
    first = {"SMPL-H": 22, "SMPL-X": 25}[layout]
    weights, regressor = arrays["weights"], arrays["J_regressor"]
    left = slice(first, first + 15)
    np.testing.assert_allclose(body.skin_weights[:, 22], weights[:, left].sum(1), atol=EXACT)
    head = weights[:, [15, *range(22, first)]].sum(1)
    np.testing.assert_allclose(body.skin_weights[:, 15], head, atol=EXACT)
    np.testing.assert_allclose(body.skin_weights.sum(1), 1, atol=EXACT)
    knuckles = regressor[[first + 15 + i for i in (0, 3, 6, 9)]].mean(0)
    np.testing.assert_allclose(body.joint_regressor[23], knuckles, atol=EXACT)
    assert not body.pose_directions[..., 189:].any()
    np.testing.assert_array_equal(body.pose_directions[..., :189], arrays["posedirs"][..., :189])


def test_extra_joints_of_smplx_need_the_mesh_of_smpl() -> None:
    pytest.importorskip("smplx", reason="smplx has a licence of its own")
    theta = torch.zeros(1, 69)
    small = as_smplx(made.body(dtype=torch.float32))
    assert small(body_pose=theta).joints.shape == (1, 24, 3)
    usual = as_smplx(made.body(vertices=6890, pose=False, dtype=torch.float32))
    assert usual(body_pose=theta).joints.shape == (1, 45, 3)


def test_smplx_is_told_to_keep_every_component(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("smplx", reason="smplx has a licence of its own")
    assert as_smplx(made.body(shapes=16), batch_size=2).betas.shape == (2, 16)
    assert capsys.readouterr().out == ""  # smplx would warn, and keep ten


def test_without_smplx_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "smplx", None)
    with pytest.raises(ImportError, match=r"pip install 'biokit\[smpl\]'"):
        as_smplx(made.body())


def test_reading_needs_neither_smplx_nor_chumpy(tmp_path: Path) -> None:
    path = pickled(tmp_path / "a.pkl", made.model_arrays("SMPL"))
    code = (
        "import sys; from biokit.body import load_body; load_body(sys.argv[1]);"
        " assert not {'smplx', 'chumpy', 'anny'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)


# --- pickles that want to run something ---------------------------------------------------------


class Runs:
    """Pickles as a call."""

    def __init__(self, function: Callable, *arguments: object) -> None:
        self.call = function, arguments

    def __reduce__(self) -> tuple[Callable, tuple[object, ...]]:
        return self.call


@pytest.mark.parametrize(
    "function", [os.system, subprocess.getoutput, eval, exec, __import__, getattr, open, np.load]
)
@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_nothing_runs(tmp_path: Path, function: Callable, protocol: int) -> None:
    witness = tmp_path / "ran"
    argument = f"touch {witness}" if function in (os.system, subprocess.getoutput) else str(witness)
    if function in (eval, exec):
        argument = f"open({str(witness)!r}, 'w')"
    arguments = (argument, "w") if function is open else (argument,)
    content = made.model_arrays("SMPL") | {"v_template": Runs(function, *arguments)}
    path = pickled(tmp_path / "a.pkl", content, protocol)
    with pytest.raises(ValueError, match=r"a\.pkl: the pickle tries to do more than hold arrays"):
        load_body(path)
    assert not witness.exists()


def test_nothing_runs_out_of_an_npz(tmp_path: Path) -> None:
    witness = tmp_path / "ran"
    hidden = np.array([Runs(os.system, f"touch {witness}")], dtype=object)
    np.savez(tmp_path / "a.npz", **(made.model_arrays("SMPL") | {"weights": hidden}))
    with pytest.raises(ValueError, match="tries to do more than hold arrays"):
        load_body(tmp_path / "a.npz")
    assert not witness.exists()


@pytest.mark.parametrize(
    "name",
    [
        "numpy\nndarray.__class__",  # a way from an allowed name to others
        "numpy.core.multiarray\n_reconstruct.__globals__",
        "chumpy.ch\nos.system",
        "scipy.sparse\nload_npz",
        "biokit.body.array_pickle\nload_arrays",
        "builtins\ntype",
    ],
)
def test_names_near_the_allowed_ones(name: str) -> None:
    module, attribute = name.split("\n")
    content = b"\x80\x04" + b"".join(
        b"\x8c" + bytes([len(x)]) + x.encode() for x in (module, attribute)
    )
    if module == "chumpy.ch":  # an inert class whose name means nothing
        kept = load_arrays(io.BytesIO(content + b"\x93)\x81."))
        with pytest.raises(ValueError, match="which only chumpy computes"):
            as_array(kept)
        return
    with pytest.raises(RefusedError, match=attribute.split(".")[0]):
        load_arrays(io.BytesIO(content + b"\x93."))


def test_allowed_calls_cannot_be_changed_or_made_to_build_other_things() -> None:
    encode = b"\x80\x02c_codecs\nencode\n"
    text = b"X\x02\x00\x00\x00\xc3\xa9"  # e with an accent
    assert load_arrays(io.BytesIO(encode + text + b"\x85R.")) == b"\xe9"
    new_default = b"N}U\x0c__defaults__U\x05utf-8\x85s\x86b"
    with pytest.raises(pickle.UnpicklingError, match="AttributeError"):
        load_arrays(io.BytesIO(encode + new_default + b"."))
    assert load_arrays(io.BytesIO(encode + text + b"\x85R.")) == b"\xe9"
    other = b"\x80\x02ccopy_reg\n_reconstructor\n(c__builtin__\nlist\nc__builtin__\nobject\nNtR."
    with pytest.raises(RefusedError):
        load_arrays(io.BytesIO(other))
    array = b"\x80\x02cnumpy.core.multiarray\n_reconstruct\n(c__builtin__\nlist\nK\x00\x85U\x01btR."
    with pytest.raises(RefusedError):
        load_arrays(io.BytesIO(array))


def test_sparse_matrices_that_point_outside_themselves(tmp_path: Path) -> None:
    arrays = made.model_arrays("SMPL")
    matrix = scipy.sparse.csc_matrix(arrays["J_regressor"])
    matrix.indices[3] = 10**6
    path = pickled(tmp_path / "a.pkl", arrays | {"J_regressor": matrix})
    with pytest.raises(ValueError, match="J_regressor is no valid sparse matrix"):
        load_body(path)


# --- files that are something else --------------------------------------------------------------


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"SMPL_NEUTRAL\.pkl: no such file.*open_body"):
        load_body(tmp_path / "SMPL_NEUTRAL.pkl")
    pickled(tmp_path / "SMPL_MALE.pkl", {})
    with pytest.raises(ValueError, match=r"is a folder, name the file.*SMPL_MALE\.pkl"):
        load_body(tmp_path)


def test_an_empty_file_and_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.pkl"
    path.write_bytes(b"")
    with pytest.raises(ValueError, match="is empty"):
        load_body(path)
    for text in ("<html>please log in</html>", "dear sir", "(a list)", "version https://git-lfs"):
        path.write_text(text)
        with pytest.raises(ValueError, match="is a text file"):
            load_body(path)
    path.write_bytes(bytes(range(128, 256)) * 9)
    with pytest.raises(ValueError, match=r"neither a pickle nor an \.npz|truncated or damaged"):
        load_body(path)


@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_truncated_files(tmp_path: Path, share: float) -> None:
    arrays = made.model_arrays("SMPL")
    np.savez(tmp_path / "a.npz", **arrays)
    pickled(tmp_path / "a.pkl", arrays)
    for path in (tmp_path / "a.npz", tmp_path / "a.pkl"):
        content = path.read_bytes()
        path.write_bytes(content[: int(share * len(content))])
        with pytest.raises(ValueError, match=rf"{path.name}: the file is truncated or damaged"):
            load_body(path)


def test_a_motion_given_as_a_body(tmp_path: Path) -> None:
    path = tmp_path / "walk_poses.npz"
    np.savez(path, poses=np.zeros((9, 156)), trans=np.zeros((9, 3)), betas=np.zeros(16))
    with pytest.raises(ValueError, match=r"walk_poses\.npz: is a motion of a body.*biokit\.load"):
        load_body(path)


def test_other_contents(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the pickle holds a list"):
        load_body(pickled(tmp_path / "a.pkl", [1, 2, 3]))
    arrays = made.model_arrays("SMPL")
    del arrays["weights"], arrays["posedirs"]
    with pytest.raises(ValueError, match=r"lacks posedirs, weights \(it has J_regressor, f,"):
        load_body(pickled(tmp_path / "b.pkl", arrays))
    with zipfile.ZipFile(tmp_path / "c.npz", "w") as archive:
        archive.writestr("readme.txt", "nothing here")
    with pytest.raises(ValueError, match="zip archive without arrays"):
        load_body(tmp_path / "c.npz")


def test_a_hand_and_a_head(tmp_path: Path) -> None:
    for joints, name in ((16, "MANO, a hand"), (5, "FLAME, a head"), (7, "unknown")):
        tree = np.zeros((2, joints), dtype=np.int64)
        arrays = made.model_arrays("SMPL") | {"kintree_table": tree}
        with pytest.raises(ValueError, match=rf"has {joints} joints \(.*{name.split(',')[0]}"):
            load_body(pickled(tmp_path / f"{joints}.pkl", arrays))


def test_arrays_that_do_not_fit_are_listed_at_once(tmp_path: Path) -> None:
    arrays = made.model_arrays("SMPL")
    wrong = arrays | {"weights": arrays["weights"][:50], "f": arrays["f"] + 10}
    wrong["posedirs"] = arrays["posedirs"][..., :200]
    with pytest.raises(ValueError) as caught:
        load_body(pickled(tmp_path / "a.pkl", wrong))
    for part in (
        "a.pkl:",
        "weights has shape (50, 24), expected (120, 24)",
        "posedirs has shape (120, 3, 200), expected (120, 3, 207)",
        "f names vertex 129, but the mesh has 120",
    ):
        assert part in str(caught.value)
    other = arrays | {"kintree_table": arrays["kintree_table"].copy()}
    other["kintree_table"][0, 4] = 2  # the left knee on the right hip
    with pytest.raises(ValueError, match="the tree of its joints is not that of SMPL"):
        load_body(pickled(tmp_path / "b.pkl", other))
    text = arrays | {"v_template": np.array(["a", "b"])}
    with pytest.raises(ValueError, match=r"v_template holds <U1, not numbers"):
        load_body(pickled(tmp_path / "c.pkl", text))
    holes = arrays | {
        "v_template": np.where(arrays["v_template"] > 1, np.nan, arrays["v_template"])
    }
    with pytest.raises(ValueError, match="v_template has values that are not finite"):
        load_body(pickled(tmp_path / "d.pkl", holes))
