"""What schedules were made with, told by the agent, against the specs that the real libraries made them of."""

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from looking_ahead import future, optimizer_of, walked

sys.path.insert(0, str(Path(__file__).parents[1] / "fixtures" / "library_schedules"))

IGNORES_RATE = ("OneCycleLR", "CyclicLR")


def comparable(spec):
    """A spec as it can be compared: without what makes no difference to the rates, and rounded as the agent rounds."""
    params = dict(spec["params"])
    if spec["name"] in IGNORES_RATE:
        params.pop("lr", None)
    if spec["name"] == "OneCycleLR":
        params["total_steps"] = params["total_steps"] or params["epochs"] * params["steps_per_epoch"]
        params.update(epochs=None, steps_per_epoch=None)
    if spec["name"] == "CyclicLR" and not params["cycle_momentum"]:
        params.update(base_momentum=None, max_momentum=None)
    if "schedulers" in params:
        params["schedulers"] = [comparable(inner) for inner in params["schedulers"]]
    return {**spec, "params": params}


def of_one_kind(spec):
    """Whether two schedulers of one kind leave their values in the same group, which then tells those of the last one only."""
    names = [inner["name"] for inner in spec["params"].get("schedulers", ())]
    return any(names.count(name) > 1 for name in ("SWALR", "OneCycleLR", "CyclicLR"))


def cases(library):
    module = pytest.importorskip(f"of_{library}") if importlib.util.find_spec(library) else None
    return [pytest.param(spec, id=f"{spec['name']}-{index}") for index, spec in enumerate(module.SPECS)] if module else []


@pytest.mark.parametrize("spec", cases("torch"))
@pytest.mark.filterwarnings("ignore")
def test_torch_tells_what_it_was_made_with(spec):
    of_torch = importlib.import_module("of_torch")
    scheduler = of_torch.build(spec, of_torch.optimizer_of(spec["params"]["lr"]))
    reply, _ = future({"scheduler": scheduler}, steps=1)
    told = reply["specs"][0]
    if "lr_lambda" in spec["params"]:
        assert told is None and reply["runs"] == ["<lambda>"]
    elif of_one_kind(spec):
        curves = []
        for each in (told, spec):
            optimizer = of_torch.optimizer_of(each["params"]["lr"])
            curves += walked(of_torch.build(each, optimizer), optimizer, 400)
        assert curves[0] == pytest.approx(curves[1], rel=1e-12)
    else:
        assert comparable(told) == comparable(spec) and reply["runs"] == []


@pytest.mark.parametrize("spec", cases("transformers"))
@pytest.mark.filterwarnings("ignore")
def test_transformers_tells_what_it_was_made_with(spec):
    transformers, common = pytest.importorskip("transformers"), ("lr", "num_warmup_steps", "num_training_steps")
    given = spec["params"]
    optimizer = optimizer_of(given["lr"])
    extra = {key: value for key, value in given.items() if key not in common}
    scheduler = transformers.get_scheduler(spec["name"], optimizer, *[given.get(key) for key in common[1:]], extra)
    reply, [curve] = future({"scheduler": scheduler}, steps=30)
    told = reply["specs"][0]["params"]
    assert reply["specs"][0]["name"] == spec["name"] and reply["runs"] == []
    # The library keeps the share that it has computed of a rate, the stable steps of a total, and the scale that was left out.
    derived = [key for key in given if given[key] is None or key in ("min_lr", "num_training_steps")]
    assert {**told, **dict.fromkeys(derived)} == {**given, **dict.fromkeys(derived)}
    again = optimizer_of(told["lr"])
    extra = {key: value for key, value in told.items() if key not in common and value is not None}
    remade = transformers.get_scheduler(spec["name"], again, *[told.get(key) for key in common[1:]], extra)
    assert walked(remade, again, 30) == [curve]


def test_greedy_waits_for_its_metric():
    optimization = pytest.importorskip("transformers.optimization")
    scheduler = optimization.GreedyLR(optimizer_of(), patience=3)
    scheduler.step(1.0)
    reply, curves = future({"scheduler": scheduler})
    assert (reply["now"], reply["waits"]["best"], curves) == (1, 1.0, [[0.1]])
    assert reply["specs"][0]["name"] == "greedy" and reply["specs"][0]["params"]["patience"] == 3


@pytest.mark.parametrize("spec", cases("optax"))
def test_optax_tells_what_it_was_made_with(spec):
    of_optax = importlib.import_module("of_optax")
    schedule = of_optax.build(spec)
    reply, [curve] = future({"schedule": schedule}, "schedule", steps=20)
    assert reply["kind"] == "schedule" and reply["now"] == 0 and reply["runs"] == []
    remade = of_optax.build(reply["specs"][0])
    assert [float(remade(step)) for step in range(21)] == pytest.approx(curve, rel=1e-6, abs=1e-12)
    assert [float(remade(step)) for step in (300, 5000)] == [float(schedule(step)) for step in (300, 5000)]


def test_a_function_within_optax_is_named():
    optax = pytest.importorskip("optax")
    joined = optax.join_schedules([optax.constant_schedule(0.1), lambda step: 0.5], [3])
    reply, [curve] = future({"schedule": joined, "maker": optax.cosine_decay_schedule}, "schedule", steps=4)
    assert reply["runs"] == ["<lambda>"] and reply["specs"][0] is None
    assert curve == pytest.approx([0.1, 0.1, 0.1, 0.5, 0.5])


KERAS = """
import json, sys
sys.path[:0] = {paths!r}
import of_keras, keras, numpy as np
from reading import reader_of
told = []
for spec in of_keras.SPECS:
    schedule = getattr(keras.optimizers.schedules, spec["name"])(**spec["params"])
    optimizer = keras.optimizers.SGD(schedule)
    optimizer.iterations.assign(7)
    replies = []
    for path in ("schedule", "optimizer"):
        reply, [rates] = reader_of(schedule=schedule, optimizer=optimizer).ask("future", path=path, steps=5, default=1, seconds=30)
        replies.append({{**reply, "rates": np.frombuffer(rates).tolist(), "truth": [float(schedule(reply["now"] + k)) for k in range(6)]}})
    told.append({{"made": spec, "replies": replies, "iterations": int(optimizer.iterations)}})
print(json.dumps(told))
"""


def test_keras_tells_what_it_was_made_with():
    pytest.importorskip("keras")
    folder = Path(__file__).parent
    paths = [str(folder), str(folder.parents[1]), str(folder.parent / "fixtures" / "library_schedules")]
    done = subprocess.run([sys.executable, "-c", KERAS.format(paths=paths)], capture_output=True, text=True, check=True)
    for case in json.loads(done.stdout.splitlines()[-1]):
        schedule, optimizer = case["replies"]
        assert (schedule["now"], optimizer["now"], case["iterations"]) == (0, 7, 7)
        assert schedule["rates"] == schedule["truth"] and optimizer["rates"] == optimizer["truth"]
        assert schedule["specs"][0] == optimizer["specs"][0]
        assert schedule["specs"][0]["params"] | case["made"]["params"] == schedule["specs"][0]["params"]
