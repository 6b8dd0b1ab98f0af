"""Public weights: each layout of keys gives the tokens of a plain transformer."""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import sys
import types
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from biokit.nets.image_encoder import VIT_HUGE, ImageEncoder, image_encoder
from biokit.nets.public_weights import load_public_weights
from biokit.nets.weight_files import read_weights
from tests.nets.vision_transformers import (
    SMALL,
    as_mmpretrain,
    as_transformers,
    plain_shapes,
    plain_state,
    plain_tokens,
)

pytest.importorskip("transformers", reason="the image encoder needs biokit[video]")
SAME = 2e-5  # of tokens of unit size, float32
GIBIBYTE = 2**30


@pytest.fixture
def encoder() -> ImageEncoder:
    return small()


def small(**other: object) -> ImageEncoder:
    torch.manual_seed(1)
    return image_encoder(**{**SMALL, "levels": (1, 2), "channels": 8, **other}).eval()


def pictures() -> Tensor:
    return torch.randn(2, 3, *SMALL["size"], generator=torch.Generator().manual_seed(2))


def prefixed(prefix: str, state: dict[str, Tensor]) -> dict[str, Tensor]:
    return {prefix + key: value for key, value in state.items()}


def head(*names: str) -> dict[str, Tensor]:
    return {name: torch.zeros(2) for name in names}


LAYOUTS = {
    "vit": {
        # ViTPose, mmpose 0.x; easy_ViTPose has no "state_dict" around it
        "ViTPose.pth": lambda s: {
            "meta": {"epoch": 210},
            "state_dict": prefixed("backbone.", s) | head("keypoint_head.final_layer.weight"),
        },
        "easy_ViTPose.pth": lambda s: (
            prefixed("backbone.", s) | head("keypoint_head.final_layer.weight")
        ),
        "HMR2.ckpt": lambda s: {
            "epoch": 1,
            "state_dict": prefixed("backbone.", s)
            | head("smpl_head.deccam.weight", "smpl.betas", "discriminator.D_alone.0.weight"),
        },
        "bare.pth": lambda s: {"model": s | head("cls_token")},
    },
    "mmpretrain": {
        "mmpose1.pth": lambda s: {
            "state_dict": prefixed("backbone.", as_mmpretrain(s)) | head("head.final_layer.weight")
        },
    },
    "transformers": {
        "transformers.bin": lambda s: (
            prefixed("backbone.", as_transformers(s)) | head("head.conv.weight")
        ),
        "backbone.bin": as_transformers,
    },
}
FILES = [(layout, name) for layout, files in LAYOUTS.items() for name in files]


@pytest.mark.parametrize(("layout", "name"), FILES)
def test_tokens_are_those_of_a_plain_transformer(
    layout: str, name: str, encoder: ImageEncoder, tmp_path: Path
) -> None:
    state = plain_state(**SMALL)
    torch.save(LAYOUTS[layout][name](state), tmp_path / name)
    report = load_public_weights(encoder, tmp_path / name)
    assert report.layout == layout and report.complete and not report.unexpected
    assert len(report.matched) == len(encoder.backbone.state_dict())
    with torch.no_grad():
        found = encoder.tokens(pictures())
    torch.testing.assert_close(
        found, plain_tokens(state, pictures(), SMALL["heads"]), atol=SAME, rtol=SAME
    )


def test_heads_are_counted(encoder: ImageEncoder, tmp_path: Path) -> None:
    torch.save(LAYOUTS["vit"]["HMR2.ckpt"](plain_state(**SMALL)), tmp_path / "HMR2.ckpt")
    report = load_public_weights(encoder, tmp_path / "HMR2.ckpt")
    assert report.left_out == {"smpl_head": 1, "smpl": 1, "discriminator": 1}
    assert "left out: smpl_head (1)" in str(report)


def test_folder_of_transformers(encoder: ImageEncoder, tmp_path: Path) -> None:
    from transformers import VitPoseConfig, VitPoseForPoseEstimation

    model = VitPoseForPoseEstimation(
        VitPoseConfig(backbone_config=encoder.backbone.config, num_labels=17)
    ).eval()
    model.save_pretrained(tmp_path)
    report = load_public_weights(encoder, tmp_path)
    assert report.complete and not report.unexpected and set(report.left_out) == {"head"}
    with torch.no_grad():
        expected = model.backbone(pictures()).feature_maps[-1]
        torch.testing.assert_close(encoder.tokens(pictures()), expected, atol=SAME, rtol=SAME)


@pytest.mark.parametrize("rename", [dict, as_transformers])
def test_experts_of_one_data_set(rename: object, encoder: ImageEncoder, tmp_path: Path) -> None:
    state = plain_state(**SMALL, experts=3)
    save_file(prefixed("backbone.", rename(state)), tmp_path / "plus.safetensors")
    load_public_weights(encoder, tmp_path / "plus.safetensors", expert=2)
    expected = plain_tokens(state, pictures(), SMALL["heads"], expert=2)
    with torch.no_grad():
        torch.testing.assert_close(encoder.tokens(pictures()), expected, atol=SAME, rtol=SAME)
    with pytest.raises(ValueError, match=r"experts \[0, 1, 2\], not 5"):
        load_public_weights(encoder, tmp_path / "plus.safetensors", expert=5)


def test_positions_of_another_grid(tmp_path: Path) -> None:
    """A linear field of positions stays one when the grid gets finer."""
    state = plain_state(**SMALL)  # 4 x 3 places
    rows = torch.arange(4.0).view(4, 1, 1).expand(4, 3, 32).reshape(1, 12, 32)
    state["pos_embed"] = torch.cat([torch.zeros(1, 1, 32), rows], dim=1)
    torch.save(prefixed("backbone.", state), tmp_path / "small.pth")
    larger = small(size=(128, 96))  # 8 x 6
    report = load_public_weights(larger, tmp_path / "small.pth")
    assert report.resized == "positions resampled from 4 x 3 to 8 x 6"
    found = larger.backbone.embeddings.position_embeddings[0, 1:].detach().view(8, 6, 32)
    middle = found[3:5].mean(dim=(0, 1, 2))
    torch.testing.assert_close(middle, torch.tensor(1.5), atol=1e-4, rtol=0)


def test_another_size_is_refused_with_its_names(tmp_path: Path) -> None:
    torch.save(plain_state(**{**SMALL, "depth": 1}), tmp_path / "shallow.pth")
    encoder = small(width=64)
    before = {k: v.clone() for k, v in encoder.state_dict().items()}
    with pytest.raises(ValueError, match=r"(?s)shallow\.pth.*missing 16.*shape \d+.*instead of"):
        load_public_weights(encoder, tmp_path / "shallow.pth")
    assert all(torch.equal(v, before[k]) for k, v in encoder.state_dict().items())
    report = load_public_weights(small(), tmp_path / "shallow.pth", strict=False)
    assert len(report.missing) == 16 and all("layer.1." in k for k in report.missing)


@pytest.mark.parametrize(
    ("held", "match"),
    [
        ({"layers.weight": torch.zeros(2)}, "no vision transformer of a known layout"),
        ({"epoch": 3}, "holds no tensors"),
        ([torch.zeros(2)], "holds a list"),
    ],
)
def test_other_files_are_refused(
    held: object, match: str, encoder: ImageEncoder, tmp_path: Path
) -> None:
    torch.save(held, tmp_path / "other.pth")
    with pytest.raises(ValueError, match=match):
        load_public_weights(encoder, tmp_path / "other.pth")


def test_damaged_and_absent_files(tmp_path: Path) -> None:
    path = tmp_path / "cut.pth"
    torch.save(plain_state(**SMALL), path)
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(ValueError, match=r"cut\.pth: not a checkpoint of PyTorch"):
        read_weights(path)
    (tmp_path / "cut.safetensors").write_bytes(b"\x10" * 40)
    with pytest.raises(ValueError, match=r"not a \.safetensors file"):
        read_weights(tmp_path / "cut.safetensors")
    with pytest.raises(FileNotFoundError, match="no such file of weights"):
        read_weights(tmp_path / "absent.pth")
    with pytest.raises(FileNotFoundError, match="a folder without"):
        read_weights(tmp_path)


def test_options_of_a_framework_are_not_needed(tmp_path: Path) -> None:
    """A Lightning checkpoint carries its options as objects of packages that are not here."""
    module = types.ModuleType("options_of_elsewhere")
    node = type("CfgNode", (dict,), {"__module__": module.__name__})
    module.CfgNode = node  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    try:
        options = node(MODEL=node(IMAGE_SIZE=256))
        options.__dict__["frozen"] = True
        torch.save(
            {"hyper_parameters": {"cfg": options}, "state_dict": {"a": torch.ones(2)}},
            tmp_path / "lightning.ckpt",
        )
    finally:
        del sys.modules[module.__name__]
    assert read_weights(tmp_path / "lightning.ckpt")["a"].tolist() == [1, 1]


class Harm:
    """Creates a file when it is unpickled as usual."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


@pytest.mark.parametrize("zipped", [True, False])
def test_nothing_in_a_file_runs(zipped: bool, tmp_path: Path) -> None:
    held = {"state_dict": {"a": torch.ones(2)}, "harm": Harm(tmp_path / "harmed")}
    torch.save(held, tmp_path / "harm.pth", _use_new_zipfile_serialization=zipped)
    assert list(read_weights(tmp_path / "harm.pth")) == ["a"]
    assert not (tmp_path / "harmed").exists()
    pickle.loads(pickle.dumps(Harm(tmp_path / "harmed")))
    assert (tmp_path / "harmed").exists()  # so it would have


@pytest.mark.slow
def test_huge_transformer_within_memory(tmp_path: Path, repo_root: Path) -> None:
    """ViT-H/16 takes a file of every layout and looks at one picture, in 3.5 GiB."""
    code = (
        "import sys; from pathlib import Path; from tests.nets.test_public_weights import huge;"
        " print(huge(Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=repo_root,
        # what is freed goes back at once: the heap's leftovers would count, 0.6 GiB now and then
        env={**os.environ, "MALLOC_MMAP_THRESHOLD_": "1048576"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout.split()[-1]) < 3.5


def huge(folder: Path) -> float:
    """Peak memory of this process, GiB, after one picture through ViT-H with each layout."""
    encoder = image_encoder().eval()
    one = torch.ones(1)
    # Full shapes on one number each: the files stay small.
    state = {k: one.expand(shape) for k, shape in plain_shapes(**VIT_HUGE).items()}
    for files in LAYOUTS.values():
        for name, layout in files.items():
            torch.save(layout(state), folder / name)
            report = load_public_weights(encoder, folder / name)
            assert report.complete and len(report.matched) == 517, str(report)
            (folder / name).unlink()
    with torch.no_grad():
        features = encoder(torch.zeros(1, 3, 256, 192, dtype=torch.uint8))
    assert [tuple(m.shape) for m in features.maps] == [
        (1, 256, 16 * k, 12 * k) for k in (1, 4, 8, 16)
    ]
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / GIBIBYTE
