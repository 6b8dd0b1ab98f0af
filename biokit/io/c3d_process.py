"""Write one .c3d file in a process of its own; :func:`biokit.io.c3d.write_content` starts it.

ezc3d and opensim are both made with SWIG and share its table of types in a process. Once ezc3d has
written a file, opensim refuses its own vectors ("in method ..., argument 2 of type 'std::vector'")
and no .osim file can be loaded any more. Reading does no such harm.
"""

import pickle
import sys
from typing import Any

import ezc3d


def write(job: dict[str, Any]) -> None:
    """Write the arrays and parameters of ``job`` to its ``path``."""
    content = ezc3d.c3d()
    for group, entries in job["parameters"].items():
        content["parameters"].create_group_if_needed(group)
        content["parameters"][group].update(entries)
    content["header"]["points"]["first_frame"] = job["first_frame"]
    content["data"]["points"] = job["points"]
    content["data"]["meta_points"] = job["meta_points"]
    content["data"]["analogs"] = job["analogs"]
    content.write(job["path"])


if __name__ == "__main__":
    write(pickle.load(sys.stdin.buffer))
