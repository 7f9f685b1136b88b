"""Asks the agent for the rates that a schedule will give."""

import json

import numpy as np
import pytest
from reading import reader_of

torch = pytest.importorskip("torch")


def optimizer_of(lr=0.1, **options):
    return torch.optim.SGD([torch.zeros(2, requires_grad=True)], lr=lr, momentum=0.9, **options)


def future(namespace, path="scheduler", steps=None, default=100, seconds=30):
    """(reply, curve of each group) of what the rates will be."""
    reply, buffers = reader_of(**namespace).ask("future", path=path, steps=steps, default=default, seconds=seconds)
    assert "error" not in reply, reply
    json.dumps(reply, allow_nan=False)
    curves = {}
    for indices, buffer in zip(reply["groups"], buffers):
        curves.update({index: np.frombuffer(buffer).tolist() for index in indices})
    return reply, [curves[index] for index in sorted(curves)]


def said(sentence):
    return sentence["template"].format(**sentence["values"])


def walked(scheduler, optimizer, steps):
    """What the schedule itself gives, by stepping it."""
    rates = [[float(group["lr"]) for group in optimizer.param_groups]]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        rates.append([float(group["lr"]) for group in optimizer.param_groups])
    return [list(curve) for curve in zip(*rates)]
