"""Train the activation network.

    python -m scripts.activation.labels        # build/activation_clips.npz, activation_labels.npy
    python -m scripts.activation.front_end     # build/activation_seen
    python -m scripts.activation.train         # writes build/activation.safetensors

Clips that are held out are not learned from. ``--streams pose`` trains the two-stage baseline.
A run that was stopped goes on from its checkpoint.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from biokit.nets.activation_checkpoints import save_activation
from biokit.train.activation import train
from biokit.train.activation_data import SeenMotion, load_bank
from biokit.train.loop import Schedule
from scripts.activation.front_end import open_seen

BUILD = Path("build")
NUMBERS = {"width": 256, "depth": 4, "heads": 8, "expansion": 2, "dropout": 0.15}


def main() -> None:
    """Train, and write the weights and the history of the losses."""
    parser = argparse.ArgumentParser(prog="python -m scripts.activation.train")
    parser.add_argument("--clips", type=Path, default=BUILD / "activation_clips.npz")
    parser.add_argument("--labels", type=Path, default=BUILD / "activation_labels.npy")
    parser.add_argument("--seen", type=Path, default=BUILD / "activation_seen")
    parser.add_argument("--out", type=Path, default=BUILD / "activation.safetensors")
    parser.add_argument("--streams", choices=("joint", "pose"), default="joint")
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--seen-share", type=float, default=0.4)
    parser.add_argument("--blind-share", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    bank = load_bank(given.clips, given.labels)
    if given.seen_share + given.blind_share > 0:
        seen = open_seen(given.seen)
        with np.load(given.clips) as file:
            same = tuple(map(str, file["names"])) == seen.names
        if not (same and torch.equal(torch.from_numpy(seen.starts), bank.starts)):
            raise ValueError(f"{given.seen}: made of other clips than {given.clips}; make it again")
        bank = replace(bank, seen=SeenMotion(seen.rotation, seen.place, seen.tokens, seen.seen))
    numbers = NUMBERS | {"streams": given.streams}
    schedule = Schedule(
        steps=given.steps,
        learning_rate=given.rate,
        final_learning_rate=given.rate / 40,
        warm_up=200,
        weight_decay=1e-2,
        average=0.998,
        seed=given.seed,
    )
    network, history = train(
        bank,
        schedule,
        numbers=numbers,
        batch=given.batch,
        seen=given.seen_share,
        blind=given.blind_share,
        checkpoint=given.out.with_suffix(".ckpt"),
    )
    save_activation(network, numbers, given.out)
    history.to_csv(given.out.with_suffix(".csv"), index=False)
    sys.stdout.write(f"{history.tail(3).round(4).to_string(index=False)}\n{given.out}\n")


if __name__ == "__main__":
    main()
