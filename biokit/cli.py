"""The command line: ``biokit demo | analyze | label | doctor``."""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

from biokit.cli_label import add_label

DEMO_FOLDER = Path("demo_output")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status is 0, or 2 after an error."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 2
    with warnings.catch_warnings():
        warnings.simplefilter("default", UserWarning)
        warnings.showwarning = lambda message, *_, **__: print(
            f"warning: {message}", file=sys.stderr
        )
        try:
            options.run(options)
        except (ValueError, OSError, ImportError) as error:
            print(f"biokit: error: {error}", file=sys.stderr)
            return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="biokit",
        description="Human movement from video or markers to joint angles, moments and muscle "
        "forces.",
    )
    commands = parser.add_subparsers(dest="command", title="commands")

    demo = commands.add_parser("demo", help="analyse the sample walking trial")
    demo.add_argument(
        "--out", type=Path, default=DEMO_FOLDER, help="folder for the results (%(default)s)"
    )
    demo.set_defaults(run=_demo)

    analyze = commands.add_parser(
        "analyze",
        help="joint angles, moments, muscle and joint forces from a recording",
        description="Recover the body of a person in a video, or scale a model to a static trial; "
        "compute joint angles, gait events, ground reaction (measured or from the motion alone), "
        "joint moments, muscle activations and joint contact forces; write a dataset (.nc) and a "
        "page of curves (.html).",
    )
    analyze.add_argument(
        "source",
        type=Path,
        help="a video (.mp4, .mov ...), keypoints (.json, or a folder of them), a body in motion "
        "(.npz), markers (.trc, .c3d) or a motion (.mot, .sto)",
    )
    _add_video_options(analyze.add_argument_group("of a video or keypoints"))
    analyze.add_argument("--static", type=Path, help="static trial, to scale the model")
    analyze.add_argument("--model", type=Path, help=".osim or .bkm (default: the open skeleton)")
    analyze.add_argument(
        "--method",
        choices=("optimize", "neural", "neural+optimize"),
        help="how markers become joint angles (default: neural for a body, else optimize)",
    )
    analyze.add_argument("--measurements", type=Path, help="OpenSim scale setup (.xml)")
    analyze.add_argument("--weights", type=Path, help="OpenSim inverse kinematics tasks (.xml)")
    analyze.add_argument(
        "--forces",
        type=Path,
        help="force plates: .mot, .sto, .c3d or OpenSim's ExternalLoads .xml (default: those in "
        "the .c3d itself; without any, the ground reaction is found from the motion)",
    )
    analyze.add_argument(
        "--kinetics",
        choices=("physics", "neural", "consistent"),
        default="physics",
        help="how motion becomes forces and joint moments: physics alone, a network, or the "
        "network's forces made consistent with the motion (default: %(default)s)",
    )
    analyze.add_argument(
        "--muscles",
        choices=("static", "neural"),
        default="static",
        help="how muscle activations are found: static optimisation of the joint moments, or a "
        "network, from the motion alone (default: %(default)s)",
    )
    analyze.add_argument("--mass", type=float, help="mass of the subject, kg")
    analyze.add_argument(
        "--max-gap",
        type=float,
        help="fill gaps up to this many seconds; 0 fills none, as OpenSim (default: up to 0.1 s "
        "where more than 5 %% of the samples are missing)",
    )
    analyze.add_argument(
        "--out", type=Path, help="dataset to write, .nc or .zarr (default: <source>.nc)"
    )
    analyze.add_argument("--device", default="auto", help="cpu, cuda or auto (%(default)s)")
    analyze.set_defaults(run=_analyze)

    add_label(commands)

    doctor = commands.add_parser("doctor", help="versions, devices, missing optional parts")
    doctor.set_defaults(run=_doctor)
    return parser


def _add_video_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--keypoints",
        type=Path,
        help="2D keypoints of the video: OpenPose, COCO, AlphaPose, MediaPipe (default: a detector "
        "finds them; its weights are downloaded once)",
    )
    group.add_argument(
        "--camera",
        type=_camera,
        help="calibration file (.json, .yaml, .toml; file#name for one of several cameras), or "
        "field of view along the longer side in degrees (default: a guess that suits phones)",
    )
    group.add_argument("--height", type=float, help="stature of the person, m")
    group.add_argument(
        "--refine", type=int, help="iterations of refinement by the keypoints (default: 10)"
    )
    group.add_argument(
        "--person",
        type=_person,
        help="who of several people: largest, or a number from 0 (default: largest)",
    )
    group.add_argument(
        "--encoder",
        choices=("keypoints", "pixels"),
        help="what the network sees of the person (default: keypoints)",
    )


def _camera(text: str) -> float | Path:
    try:
        return float(text)
    except ValueError:
        return Path(text)


def _person(text: str) -> str | int:
    return int(text) if text.isdigit() else text


class _Rungs:
    """Says on the error stream which rung begins, and at which time."""

    def __init__(self) -> None:
        self.begin = time.perf_counter()

    def __call__(self, rung: str) -> None:
        elapsed = time.perf_counter() - self.begin
        print(f"{elapsed:6.1f} s  {rung}", file=sys.stderr, flush=True)


def _analyze(options: argparse.Namespace) -> None:
    from biokit.analyze import analyze
    from biokit.io import save
    from biokit.io.files import check_writable, existing, existing_file
    from biokit.mesh_sources import is_video
    from biokit.report import report

    (existing if options.source.is_dir() else existing_file)(options.source)
    for path in (options.static, options.model, options.forces):
        if path is not None:
            existing_file(path)
    if isinstance(options.camera, Path):  # calibration.json#cam02 names one of several
        existing_file(str(options.camera).split("#")[0])
    if options.keypoints is not None:
        existing(options.keypoints)
    out = options.out or options.source.with_suffix(".nc")
    if out.suffix not in (".nc", ".zarr"):
        raise ValueError(f"{out}: the dataset is written as .nc or .zarr")
    page, motion = out.with_suffix(".html"), out.with_suffix(".mot")
    given = [path for path in (options.source, options.keypoints) if path is not None]
    taken = {path.resolve() for path in given} & {path.resolve() for path in (out, page, motion)}
    if taken:
        raise ValueError(f"{taken.pop()}: would overwrite the source; choose another --out")
    check_writable(out)
    rungs = _Rungs()
    result = analyze(
        options.source,
        static=options.static,
        model=options.model,
        method=options.method,
        measurements=options.measurements,
        mass=options.mass,
        weights=options.weights,
        forces=options.forces,
        kinetics=options.kinetics,
        muscles=options.muscles,
        max_gap=options.max_gap,
        keypoints=options.keypoints,
        camera=options.camera,
        height=options.height,
        refine=options.refine,
        person=options.person,
        encoder=options.encoder,
        device=options.device,
        progress=rungs,
    )
    rungs("files")
    save(result, out)
    save(result, motion)
    report(result, page, video=options.source if is_video(options.source) else None)
    rungs("done")
    _summary(result)
    print(f"\nOpen {page} in a browser: the moving subject and all curves.")
    print(f"  {out}  the labelled dataset: bk.load({str(out)!r})")
    print(f"  {motion}  joint angles for OpenSim")


def _demo(options: argparse.Namespace) -> None:
    import numpy as np

    from biokit.analyze import analyze
    from biokit.io import load, save
    from biokit.io.files import check_writable
    from biokit.report import report

    out = options.out
    out.mkdir(parents=True, exist_ok=True)
    check_writable(out / "walk.nc")
    data = _sample_data(out)
    print(f"Analysing {data / 'walk.trc'} with {data / 'static.trc'} and the open skeleton ...")
    mass = json.loads((data / "subject.json").read_text("utf-8"))["mass"]
    plates = data / "walk_grf_external_loads.xml"
    result = analyze(data / "walk.trc", static=data / "static.trc", mass=mass, forces=plates)
    save(result, out / "walk.nc")
    save(result, out / "walk.mot")
    report(result, out / "walk.html")
    _summary(result)
    truth = load(data / "walk_true.mot")
    shared = [d for d in result["dof"].values if d in truth["dof"].values]
    turning = [d for d in shared if result["dof_unit"].sel(dof=d) == "rad"]
    legs = [d for d in turning if d.startswith(("hip", "knee", "ankle"))]
    error = np.degrees(
        result["dof_position"].sel(dof=legs).values - truth["dof_position"].sel(dof=legs).values
    )
    print(
        f"Hip, knee and ankle angles are within {np.sqrt((error**2).mean()):.1f} deg RMS of the "
        "true ones, which this synthetic subject has."
    )
    print(f"\nOpen {out / 'walk.html'} in a browser: the moving subject and all curves.")
    print(f"  {out / 'walk.nc'}  the labelled dataset: bk.load({str(out / 'walk.nc')!r})")
    print(f"  {out / 'walk.mot'}  joint angles for OpenSim")
    print("Then: make lab, and notebooks/explore_gait.ipynb; tutorials/ explain every step")


def _sample_data(out: Path) -> Path:
    """The sample trial of a checkout; without one (pip install) it is made anew, the same."""
    for folder in (Path.cwd(), Path(__file__).parents[1]):
        if (folder / "sample_data" / "walk.trc").is_file():
            return folder / "sample_data"
    from biokit.synth.sample import write_sample

    folder = out / "sample_data"
    folder.mkdir(exist_ok=True)
    print(f"Making the sample trial in {folder} ...")
    write_sample(folder)
    return folder


def _summary(result) -> None:  # type: ignore[no-untyped-def]
    import numpy as np

    frames = result.sizes["time"]
    print(f"{frames} frames, {result.sizes['dof']} coordinates, model {result.attrs['model']}")
    _summary_of_video(result)
    if "marker_rms" in result:
        rms = 1000 * result["marker_rms"].values
        line = f"marker error {np.nanmean(rms):.1f} mm RMS (worst frame {np.nanmax(rms):.1f} mm)"
        if "converged" in result:
            line += f", {100 * float(result['converged'].mean()):.0f} % of frames converged"
        print(line)
    if result.sizes.get("event"):
        values = result["spatiotemporal"]
        speed = float(values.sel(parameter="walking_speed").mean())
        cadence = float(values.sel(parameter="cadence").mean())
        print(
            f"{result.sizes['event']} gait events, {speed:.2f} m/s, {cadence:.0f} steps per minute"
        )
    _summary_of_forces(result)
    for remark in str(result.attrs.get("warnings", "")).splitlines():
        print(f"note: {remark}")
    print(f"came to {result.attrs['stopped']}")


def _summary_of_video(result) -> None:  # type: ignore[no-untyped-def]
    import numpy as np

    from biokit.schema import FrameFlag

    if "reprojection_error" not in result:
        return
    error = result["reprojection_error"].values
    flag = result["flag"].values.astype(int)
    line = f"body of {result.attrs['height']:.2f} m"
    if np.isfinite(error).any():
        line += (
            f", {np.nanmean(error):.1f} px from the keypoints (median {np.nanmedian(error):.1f})"
        )
    for bit, words in (
        (FrameFlag.NO_PERSON, "without a person"),
        (FrameFlag.LABELS_EXCHANGED, "with left and right mended"),
    ):
        count = int(np.count_nonzero(flag & int(bit)))
        line += f", {count} frames {words}" if count else ""
    print(line)
    if result.attrs.get("camera_estimated"):
        print("the camera's focal length is a guess: distances along the view are uncertain")


def _summary_of_forces(result) -> None:  # type: ignore[no-untyped-def]
    import numpy as np

    if "dof_force" not in result:
        return
    mass = result.attrs["mass"]
    weight = 9.80665 * mass
    words = {
        "measured": "measured",
        "neural": "by the network",
        "consistent": "by the network, made consistent with the motion",
    }
    how = words.get(str(result.attrs["ground_reaction"]), "from the motion")
    up = float(result["ground_reaction_force"].sel(space="y").max()) / weight
    if "acceleration_change" in result:
        lengths = result["acceleration_change"].isel(dof=(result["dof_unit"] == "m").values)
        change = np.sqrt((lengths**2).sum("dof").mean(skipna=True))
        left = f"no residual, the root's acceleration changed by {float(change):.2f} m/s^2 RMS"
    else:
        residual = np.sqrt((result["residual_force"] ** 2).sum("space").mean(skipna=True))
        left = f"residual {float(residual) / weight:.3f} body weights RMS"
    print(f"ground reaction {how}: up to {up:.2f} body weights under a foot, {left}")
    moments = np.abs(result["dof_force"]).max("time") / mass
    named = {"hip": "hip_flexion", "knee": "knee_angle", "ankle": "ankle_angle"}
    known = {
        name: max(float(moments.sel(dof=f"{dof}_{side}")) for side in "rl")
        for name, dof in named.items()
        if {f"{dof}_r", f"{dof}_l"} <= set(result["dof"].values)
    }
    if known:
        listed = ", ".join(f"{name} {value:.2f}" for name, value in known.items())
        print(f"largest moments: {listed} N*m/kg")
    if "activation_deviation" in result:
        deviation = float(result["activation_deviation"].mean())
        print(
            f"{result.sizes['muscle']} muscles by a network, which expects activations to be off by"
            f" {deviation:.3f} on average"
        )
    elif "muscle_activation" in result:
        share = float(result["reserve_share"].max())
        print(f"{result.sizes['muscle']} muscles; reserves carry at most {100 * share:.0f} %")
    if "knee_force" in result:
        knee = float(result["knee_force"].sum("compartment", skipna=False).max()) / weight
        print(f"compression of a knee: up to {knee:.1f} body weights")


def _doctor(_: argparse.Namespace) -> None:
    from biokit.doctor import report

    print(report())


if __name__ == "__main__":
    sys.exit(main())
