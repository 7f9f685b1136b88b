"""Runs the code with which the panel explains a number, see src/analysis/reconciliation, and compares the number."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

FIXTURE = json.loads((Path(__file__).parents[1] / "fixtures" / "reconciliation.json").read_text(encoding="utf-8"))
# what a code needs that is not installed with the tests -> skipped without it
LIBRARIES = {"optax": "optax", "sklearn": "sklearn.metrics", "ForCausalLMLoss": "transformers.loss.loss_utils"}


def arrays_of(name):
    stored = FIXTURE["data"][name]
    return [np.array(stored[k]["values"]).reshape(stored[k]["shape"]) for k in ["logits", "targets"]]


def names_for(code):
    names = {"F": F, "torch": torch, "math": math, "w": torch.tensor(FIXTURE["weights"], dtype=torch.float64)}
    if "keras" in code:
        names["keras"] = pytest.importorskip("keras")
    for word, module in LIBRARIES.items():
        if word in code:
            found = pytest.importorskip(module)
            names[word] = getattr(found, word, None) or __import__(word)
    if "jax" in code:
        names["jax"] = pytest.importorskip("jax")
    return names


@pytest.mark.parametrize("case", FIXTURE["cases"], ids=lambda case: f"{case['data']}: {case['code']}")
def test_code_gives_the_number(case):
    code = case["code"]
    names = names_for(code)
    logits, targets = arrays_of(case["data"])
    is_torch = not any(word in code for word in ["keras", "optax", "sklearn"])
    convert = torch.tensor if is_torch else np.asarray
    names |= {"z": convert(logits), "y": convert(targets)}
    exec(code.replace("{logits}", "z").replace("{targets}", "y"), names)
    is_single = "keras" in code or "optax" in code
    assert float(names["loss"]) == pytest.approx(case["value"], rel=2e-6 if is_single else 1e-12)


def test_keras_divides_weighted_losses_by_their_number():
    """What src/analysis/conventions/keras-class-weight.ts says of Keras."""
    keras = pytest.importorskip("keras")
    logits, targets = arrays_of("rows")
    weights = np.array(FIXTURE["weights"])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    x, y, w = torch.tensor(logits), torch.tensor(targets), torch.tensor(weights, dtype=torch.float64)
    expected = F.cross_entropy(x, y, w, reduction="sum").item() / len(targets)
    assert float(loss(targets, logits, sample_weight=weights[targets])) == pytest.approx(expected, rel=2e-6)
