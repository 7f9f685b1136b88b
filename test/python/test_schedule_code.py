"""Runs the code of every schedule, see src/schedules/code, in its library against the drawn rates.

Of a library that is not installed, `fixtures/schedule-code-runs.json` tells which code has been run: `make_schedule_code_runs.py`
wrote it where all of them are.
"""

import hashlib
import importlib.util
import itertools
import json
from pathlib import Path

import pytest

FIXTURE = json.loads((Path(__file__).parents[1] / "fixtures" / "schedule-code.json").read_text(encoding="utf-8"))
RUNS = json.loads((Path(__file__).parents[1] / "fixtures" / "schedule-code-runs.json").read_text(encoding="utf-8"))
STEPS = FIXTURE["steps"]
# Relative, and as a share of the largest rate: as float64 agrees, and as float32 does.
DOUBLE, SINGLE = (1e-9, 1e-12), (1e-5, 1e-5)
FOLLOWS = ("ReduceLROnPlateau", "reduce_lr_on_plateau", "greedy", "reduce_on_plateau", "PlateauLRScheduler")


def make_optimizer():
    import torch

    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=7.0, momentum=0.9)


def stepped(namespace):
    """The rates of a scheduler that is stepped after each update of its optimizer, up to where it raises."""
    optimizer, scheduler = namespace["optimizer"], namespace["scheduler"]
    while True:
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        try:
            scheduler.step()
        except ValueError:
            return


def run_torch(code):
    namespace = {"optimizer": make_optimizer()}
    exec(code, namespace)
    rates = list(itertools.islice(stepped(namespace), STEPS[-1] + 1))
    return [rates[step] for step in STEPS if step < len(rates)]


def run_timm(code):
    namespace = {"optimizer": make_optimizer()}
    exec(code, namespace)
    rates = [namespace["optimizer"].param_groups[0]["lr"]]
    for step in range(1, STEPS[-1] + 1):
        namespace["scheduler"].step(step)
        rates.append(namespace["optimizer"].param_groups[0]["lr"])
    return [rates[step] for step in STEPS]


def run_keras(code):
    import keras

    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(7.0), "mse")
    namespace = {"model": model}
    exec(code, namespace)
    if "callback" not in namespace:
        return [float(namespace["learning_rate"](step)) for step in STEPS]
    callback, rates = namespace["callback"], []
    callback.set_model(model)
    for epoch in range(STEPS[-1] + 1):
        callback.on_epoch_begin(epoch)
        rates.append(float(model.optimizer.learning_rate))
    return [rates[step] for step in STEPS]


def run_optax(code):
    import jax.numpy as jnp

    namespace = {}
    exec(code, namespace)
    return [float(namespace["learning_rate"](jnp.asarray(step, jnp.int32))) for step in STEPS]


RUNNERS = {"torch": run_torch, "transformers": run_torch, "keras": run_keras, "optax": run_optax, "timm": run_timm}


def is_single(spec, library):
    """Whether the schedule, a part of it, or its code computes in float32, as fastai does with the share that is done."""
    return library in ("keras", "optax") or any(f'"{name}"' in json.dumps(spec) for name in ("keras", "optax", "fastai"))


def cases():
    for case in FIXTURE["cases"]:
        for library, found in case["codes"].items():
            if found["code"] is not None and case["spec"]["name"] not in FOLLOWS:
                spec = case["spec"]
                name = f"{spec['library']}.{spec['name']}-{library}"
                bounds = SINGLE if is_single(spec, library) else DOUBLE
                yield pytest.param(library, found["code"], case["rates"], bounds, id=name)


def check(library, code, rates, bounds):
    relative, share = bounds
    actual = RUNNERS[library](code)
    assert len(actual) > 30
    for step, rate, drawn in zip(STEPS, actual, rates):
        assert abs(rate - drawn) <= max(relative * abs(drawn), share * max(rates)), (step, rate, drawn)


def digest(code):
    return hashlib.sha256(code.encode()).hexdigest()[:16]


@pytest.mark.parametrize(("library", "code", "rates", "bounds"), list(cases()))
def test_code_gives_the_drawn_rates(library, code, rates, bounds):
    if importlib.util.find_spec(library) is None:
        assert digest(code) in RUNS[library]["ran"], f"run make_schedule_code_runs.py with {library}"
    else:
        check(library, code, rates, bounds)


def following():
    for case in FIXTURE["cases"]:
        name, library = case["spec"]["name"], case["spec"]["library"]
        if name in FOLLOWS:
            yield pytest.param(library, case["codes"][library]["code"], case["rates"][0], id=f"{library}.{name}")


@pytest.mark.parametrize(("library", "code", "rate"), list(following()))
def test_code_that_follows_a_metric_starts_at_the_drawn_rate(library, code, rate):
    pytest.importorskip(library)
    if library == "keras":
        import keras

        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
        model.compile(keras.optimizers.SGD(7.0), "mse")
        exec(code, {"model": model})
        assert float(model.optimizer.learning_rate) == pytest.approx(rate)
    elif library == "optax":
        namespace = {}
        exec(code, namespace)
        state = namespace["optimizer"].init(0.0)
        updates, _ = namespace["optimizer"].update(1.0, state, 0.0, value=1.0)
        assert float(updates) == pytest.approx(-rate)
    else:
        namespace = {"optimizer": make_optimizer()}
        exec(code, namespace)
        assert namespace["optimizer"].param_groups[0]["lr"] == pytest.approx(rate)
