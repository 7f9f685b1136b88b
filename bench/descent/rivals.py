"""Makes the workload, then trains on it by torch's optimizers, one request a line of stdin."""

import functools
import json
import math
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

torch.set_num_threads(1)
sys.path.insert(0, str(Path(__file__).parents[2] / "test" / "fixtures"))
from make_simulation_fixtures import create_optimizer, shuffled  # noqa: E402


def make(folder, name, num_samples, num_classes):
    rng = np.random.default_rng([0, num_samples, num_classes])
    logits = 3 * rng.standard_normal((num_samples, num_classes), dtype=np.float32)
    targets = rng.integers(0, num_classes, num_samples)
    logits.tofile(folder / f"{name}.logits")
    targets.astype(np.int32).tofile(folder / f"{name}.targets")
    return torch.from_numpy(logits).double(), torch.from_numpy(targets)


@functools.cache
def orders(num_samples, plan_text, num_steps):
    """The rows of each step, made before anything is measured; None for all of them."""
    plan = json.loads(plan_text)
    size = plan["batchSize"]
    if size is None:
        return [None] * num_steps
    per_epoch = math.ceil(num_samples / size)
    epochs = [torch.tensor(shuffled(num_samples, plan["seed"], epoch)).split(size) for epoch in range(math.ceil(num_steps / per_epoch))]
    return [rows for epoch in epochs for rows in epoch][:num_steps]


def train(logits, targets, descent, num_steps):
    """The loss of each step is read, as a training that is looked at does; there is no evaluation of all samples between."""
    num_classes = logits.shape[1]
    parameters = torch.cat([torch.eye(num_classes).reshape(-1), torch.zeros(num_classes)]).double().requires_grad_()
    optimizer = create_optimizer(parameters, descent["plan"]["optimizer"])
    optimizer.param_groups[0]["lr"] = descent["rate"]
    weight = torch.arange(1.0, num_classes + 1).double() if descent.get("isWeighted") else None

    def loss_of(x, y):
        return F.cross_entropy(x @ parameters[:-num_classes].view(num_classes, num_classes) + parameters[-num_classes:], y, weight)

    losses = []
    for rows in orders(len(logits), json.dumps(descent["plan"]), num_steps):
        x, y = (logits, targets) if rows is None else (logits[rows], targets[rows])
        optimizer.zero_grad()
        loss = loss_of(x, y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    with torch.no_grad():
        return loss_of(logits, targets).item()


def main():
    folder, setup = Path(sys.argv[1]), json.loads(sys.argv[2])
    arrays = {w["name"]: make(folder, w["name"], w["numSamples"], w["numClasses"]) for w in setup["workloads"]}
    descents = {descent["title"]: descent for descent in setup["descents"]}
    for descent in descents.values():
        orders(setup["workloads"][0]["numSamples"], json.dumps(descent["plan"]), setup["numSteps"])
    print(json.dumps(f"numpy {np.__version__}, torch {torch.__version__}"), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        arguments = *arrays[request["name"]], descents[request["work"]], setup["numSteps"]
        losses = [train(*arguments) for _ in range(max(1, request["repeats"]))]
        print(json.dumps({"loss": losses[0]} if request["repeats"] == 0 else None), flush=True)


main()
