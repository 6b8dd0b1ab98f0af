"""What is installed: versions, devices, and which optional parts are missing."""

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.util import find_spec

# extra -> what it is for
PARTS = {
    "lab": "JupyterLab, widgets",
    "smpl": "SMPL body files (smplx has a licence of its own, non-commercial)",
    "video": "video and image networks",
    "scale": "many recordings at once, downloads",
    "train": "training networks",
    "dev": "tests and checks",
}
# where the name to import differs from the name to install
MODULES = {
    "import-linter": "importlinter",
    "netcdf4": "netCDF4",
    "lightning-fabric": "lightning_fabric",
    "pandas-stubs": "",
    "pillow": "PIL",
    "pre-commit": "pre_commit",
    "pytest-xdist": "xdist",
}


def report() -> str:
    """Versions of Python, biokit and its dependencies, devices, and optional parts, as text.

    Optional packages are looked up, not imported.
    """
    from biokit import __version__

    lines = [
        f"biokit {__version__}",
        f"Python {platform.python_version()} ({sys.executable})",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        "",
        "Devices",
        *_devices(),
        "",
        "Required",
        *(_line(name) for name in _requirements("")),
    ]
    for extra, purpose in PARTS.items():
        lines += ["", *_part(extra, purpose)]
    return "\n".join(lines)


def _devices() -> list[str]:
    import torch

    lines = [f"  CPU    {os.cpu_count()} cores, torch uses {torch.get_num_threads()} threads"]
    if torch.cuda.is_available():
        for i in range(torch.cuda.device_count()):
            gibibytes = torch.cuda.get_device_properties(i).total_memory / 2**30
            lines.append(f"  cuda:{i} {torch.cuda.get_device_name(i)}, {gibibytes:.0f} GiB")
    else:
        lines.append("  CUDA   none")
    mps = torch.backends.mps.is_available()
    lines.append(f"  MPS    {'present (float32 only)' if mps else 'none'}")
    return lines


def _part(extra: str, purpose: str) -> list[str]:
    names = _requirements(extra)
    missing = [name for name in names if _version(name) is None]
    state = f"missing; pip install 'biokit[{extra}]'" if missing else "present"
    return [f"Optional: {extra} ({purpose}): {state}", *(_line(name) for name in names)]


def _requirements(extra: str) -> list[str]:
    """Names that biokit requires here (markers of the platform count), for an extra or always."""
    from packaging.requirements import Requirement

    names = []
    for text in requires("biokit") or []:
        requirement = Requirement(text)
        marker = requirement.marker
        here = marker is None or marker.evaluate({"extra": extra})
        always = marker is None or marker.evaluate({"extra": ""})
        if here and (not extra or not always) and requirement.name != "biokit":
            names.append(requirement.name)
    return sorted(names, key=str.lower)


def _version(name: str) -> str | None:
    module = MODULES.get(name, name)
    try:
        found = version(name)
    except PackageNotFoundError:
        return None
    return found if not module or find_spec(module) is not None else None


def _line(name: str) -> str:
    found = _version(name)
    return f"  {name:<18} {found or f'MISSING; pip install {name}'}"
