"""Runs the code of every remedy, see src/diagnostics/remedies.ts, on data where its finding appears."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

REMEDIES = json.loads((Path(__file__).parents[1] / "fixtures" / "remedies.json").read_text(encoding="utf-8"))
TORCH = torch.Generator().manual_seed(0)
LOGITS = torch.randn(12, 4, generator=TORCH, dtype=torch.float64)
TARGETS = torch.arange(12) % 4
PROBABILITIES = LOGITS.softmax(1)
TOKENS = torch.randn(2, 5, 4, generator=TORCH)
LABELS = torch.arange(10).reshape(2, 5) % 4
TWICE = torch.cat([LOGITS, LOGITS])


def is_loss(loss, logits, targets):
    return torch.isclose(loss.double(), F.cross_entropy(logits, targets))


def with_row(values):
    """The logits with their first row replaced."""
    return torch.cat([torch.tensor([values], dtype=torch.float64), LOGITS[1:]])


def is_loss_of_others(loss):
    return is_loss(loss, LOGITS[1:], TARGETS[1:])


INF = float("inf")
DISTRIBUTIONS = torch.eye(4, dtype=torch.float64)[TARGETS]

# id -> (what is found, other names, whether it is remedied)
CASES = {
    "nan-logits": (with_row([float("nan"), 0, 0, 0]), TARGETS, {}, lambda n: is_loss_of_others(n["loss"])),
    "infinite-logits": (with_row([0, INF, 0, 0]), TARGETS, {}, lambda n: is_loss_of_others(n["loss"])),
    "all-masked": (with_row([-INF] * 4), TARGETS, {}, lambda n: is_loss_of_others(n["loss"])),
    "infinite-loss": (with_row([-INF, 0, 0, 0]), TARGETS, {}, lambda n: is_loss_of_others(n["loss"])),
    "zero-times-infinity": (
        with_row([0, -INF, 0, 0]),
        DISTRIBUTIONS,
        {},
        lambda n: is_loss(n["loss"], with_row([0, -INF, 0, 0]), TARGETS) and n["loss"].isfinite(),
    ),
    "constant-logits": (with_row([2.0] * 4), TARGETS, {}, lambda n: n["dead"].tolist() == [[0]]),
    "saturated": (
        1000 * LOGITS,
        TARGETS,
        {},
        lambda n: n["loss"] > F.cross_entropy(1000 * DISTRIBUTIONS, TARGETS, label_smoothing=0.1),
    ),
    "negative-targets": (LOGITS, LOGITS, {}, lambda n: is_loss(n["loss"], LOGITS, LOGITS.softmax(1))),
    "probabilities-as-logits": (PROBABILITIES, TARGETS, {}, lambda n: is_loss(n["loss"], LOGITS, TARGETS)),
    "no-log-probabilities": (LOGITS, TARGETS, {}, lambda n: is_loss(F.nll_loss(n["z"], TARGETS), LOGITS, TARGETS)),
    "targets-not-normalised": (
        LOGITS,
        2 * PROBABILITIES,
        {},
        lambda n: torch.allclose(n["y"].sum(1), torch.ones(12, dtype=torch.float64)),
    ),
    "swapped-arrays": (F.one_hot(TARGETS), LOGITS, {}, lambda n: n["z"] is LOGITS),
    "wrong-axis": (TOKENS, LABELS, {"other": 2}, lambda n: F.cross_entropy(n["z"], LABELS).isfinite()),
    "one-based-targets": (LOGITS, TARGETS + 1, {}, lambda n: torch.equal(n["y"], TARGETS)),
    "clamped-targets": (
        LOGITS,
        torch.where(TARGETS == 1, -1, TARGETS),
        {},
        lambda n: torch.equal(n["y"], torch.where(TARGETS == 1, -100, TARGETS)),
    ),
    "one-hot-integers": (LOGITS, F.one_hot(TARGETS), {}, lambda n: torch.equal(n["y"], TARGETS)),
    "shifted-labels": (TOKENS, LABELS, {}, lambda n: n["z"].shape[:2] == n["y"].shape and n["y"][0, 0] == LABELS[0, 1]),
    "coarse-logits": (LOGITS.half() * 30, TARGETS, {}, lambda n: n["loss"].dtype == torch.float32),
    "duplicated-rows": (TWICE, TARGETS, {}, lambda n: len(n["z"]) == 12 and torch.equal(n["z"][n["kept"]], TWICE)),
    "bad-weights": (
        LOGITS,
        TARGETS,
        {"weight": torch.tensor([1.0, -2.0, float("nan"), float("inf")])},
        lambda n: n["weight"].tolist() == [1, 0, 0, 0],
    ),
    "missing-classes": (LOGITS, torch.tensor([0, 0, 2, -100]), {}, lambda n: n["counts"].tolist() == [2, 0, 1, 0]),
    "narrow-targets": (LOGITS, TARGETS.int(), {}, lambda n: F.cross_entropy(LOGITS, n["y"]).isfinite()),
}


def run(code, logits, targets, names):
    text = code.replace("{logits}", "z").replace("{targets}", "y")
    for name, value in names.items():
        text = text.replace(f"{{{name}}}", str(value))
    namespace = {"torch": torch, "F": F, "z": logits, "y": targets, **names}
    exec(text, namespace)
    return namespace


@pytest.mark.parametrize("name", CASES)
def test_remedy(name):
    logits, targets, names, is_remedied = CASES[name]
    assert is_remedied(run(REMEDIES[name], logits, targets, names))


@pytest.mark.parametrize("name", ["wrapped-targets", "lost-targets"])
def test_labels_of_optax_that_are_no_class(name):
    optax = pytest.importorskip("optax")
    jnp = pytest.importorskip("jax.numpy")
    logits = LOGITS.float().numpy()
    targets = np.array([-1, *TARGETS[1:]])
    found = run(REMEDIES[name], jnp.asarray(logits), jnp.asarray(targets), {"jnp": jnp, "optax": optax})
    expected = F.cross_entropy(torch.tensor(logits[1:]), TARGETS[1:])
    assert float(found["loss"]) == pytest.approx(float(expected), rel=1e-5)


def test_labels_of_keras_that_are_no_class():
    """The code of the finding makes them -1, which ignore_class then leaves out: Keras runs in a process of its own, on jax."""
    pytest.importorskip("keras")
    jnp = pytest.importorskip("jax.numpy")
    targets = np.array([-1, 4, -4, *TARGETS[3:]])
    found = run(REMEDIES["free-targets"], jnp.asarray(LOGITS.numpy()), jnp.asarray(targets), {"jnp": jnp})
    script = (
        "import sys, json, keras; z, y = json.load(sys.stdin);"
        "loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1);"
        "print(float(loss(keras.ops.convert_to_tensor(y), keras.ops.convert_to_tensor(z))))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps([LOGITS.tolist(), found["y"].tolist()]),
        env={**os.environ, "KERAS_BACKEND": "jax"},
        capture_output=True,
        text=True,
        check=True,
    )
    expected = F.cross_entropy(LOGITS[3:], TARGETS[3:])
    assert float(told.stdout) == pytest.approx(float(expected), rel=1e-5)


def test_all_ignored_stops_such_a_batch():
    code = REMEDIES["all-ignored"]
    run(code, LOGITS, TARGETS, {"ignored": -100})
    with pytest.raises(AssertionError):
        run(code, LOGITS, torch.full((12,), -100), {"ignored": -100})


def test_every_remedy_has_a_case():
    assert set(REMEDIES) == {*CASES, "all-ignored", "wrapped-targets", "lost-targets", "free-targets"}
