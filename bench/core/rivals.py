"""Makes the workloads, then measures numpy, scipy and torch on them, one request a line of stdin."""

import json
import sys
from pathlib import Path

import numpy as np
import scipy
import torch
from scipy.special import log_softmax

torch.set_num_threads(1)


def with_numpy(logits, targets):
    """The textbook, with the shift by the maximum that keeps it from overflowing."""
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    softmax = exponentials / exponentials.sum(axis=1, keepdims=True)
    probabilities = softmax[np.arange(len(targets)), targets]
    return -np.log(probabilities), logits.argmax(axis=1), probabilities


def with_scipy(logits, targets):
    losses = -log_softmax(logits, axis=1)[np.arange(len(targets)), targets]
    return losses, logits.argmax(axis=1), np.exp(-losses)


@torch.no_grad()
def with_torch(logits, targets):
    losses = torch.nn.functional.cross_entropy(logits, targets, reduction="none")
    return losses, logits.argmax(1), torch.exp(-losses)


RIVALS = {
    "numpy": with_numpy,
    "scipy": with_scipy,
    "torch": with_torch,
    "compiled": torch.compile(with_torch, dynamic=False),
}


def make(folder, name, num_samples, num_classes):
    """The same numbers for every process: those that come first write them down."""
    written = folder / f"{name}.logits"
    if written.exists():
        logits = np.fromfile(written, np.float32).reshape(num_samples, num_classes)
        return logits, np.fromfile(folder / f"{name}.targets", np.int32).astype(np.int64)
    rng = np.random.default_rng([0, num_samples, num_classes])
    logits = 3 * rng.standard_normal((num_samples, num_classes), dtype=np.float32)
    targets = rng.integers(0, num_classes, num_samples)
    targets.astype(np.int32).tofile(folder / f"{name}.targets")
    logits.tofile(written)
    return logits, targets


def answer(rival, logits, targets, repeats):
    """Runs a rival as often as told, for which it is watched from outside; or tells what comes of it."""
    if rival in ("torch", "compiled"):
        logits, targets = torch.from_numpy(logits), torch.from_numpy(targets)
    for _ in range(repeats):
        RIVALS[rival](logits, targets)
    if repeats > 0:
        return None
    losses, predictions, probabilities = map(np.asarray, RIVALS[rival](logits, targets))
    return {
        "loss": float(losses.mean(dtype=np.float64)),
        "correct": int((predictions == np.asarray(targets)).sum()),
        "probability": float(probabilities.mean(dtype=np.float64)),
    }


def main():
    folder, workloads = Path(sys.argv[1]), json.loads(sys.argv[2])
    arrays = {
        w["name"]: make(folder, w["name"], w["numSamples"], w["numClasses"]) for w in workloads
    }
    versions = f"numpy {np.__version__}, scipy {scipy.__version__}, torch {torch.__version__}"
    print(json.dumps(versions), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        result = answer(request["work"], *arrays[request["name"]], request["repeats"])
        print(json.dumps(result), flush=True)


main()
