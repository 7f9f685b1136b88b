"""Schedulers within wrappers and containers, those of timm, and the callbacks of Keras."""

import importlib
import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from looking_ahead import future, optimizer_of, said, walked
from reading import reader_of

torch = pytest.importorskip("torch")
lr_scheduler = torch.optim.lr_scheduler


@pytest.fixture
def install(monkeypatch):
    """Puts a stand-in where a library is not installed."""

    def install(module, **names):
        made = types.ModuleType(module)
        vars(made).update(names)
        monkeypatch.setitem(sys.modules, module, made)
        return made

    return install


def paths_of(**namespace):
    return [entry["path"] for entry in reader_of(**namespace).ask("schedules")[0]["schedules"]]


class Wrapping:
    """accelerate.scheduler.AcceleratedScheduler: it holds the scheduler, and steps it."""

    def __init__(self, scheduler, optimizers):
        self.scheduler, self.optimizers = scheduler, [optimizers]

    def step(self):
        raise AssertionError("the original was stepped")


def test_the_scheduler_within_that_of_accelerate(install):
    if importlib.util.find_spec("accelerate"):
        wrap = importlib.import_module("accelerate.scheduler").AcceleratedScheduler
    else:
        wrap = Wrapping
        install("accelerate.scheduler", AcceleratedScheduler=Wrapping)
    optimizer = optimizer_of()
    inner = lr_scheduler.ExponentialLR(optimizer, 0.5)
    wrapped = wrap(inner, types.SimpleNamespace(optimizer=optimizer))
    assert paths_of(wrapped=wrapped, inner=inner) == ["wrapped"]
    reply, [curve] = future({"wrapped": wrapped}, "wrapped", steps=2)
    assert (curve, reply["type"], optimizer.param_groups[0]["lr"]) == ([0.1, 0.05, 0.025], "ExponentialLR", 0.1)
    trainer = types.SimpleNamespace(lr_scheduler=wrapped, optimizer=types.SimpleNamespace(optimizer=optimizer))
    assert paths_of(trainer=trainer) == ["trainer.lr_scheduler"]
    assert future({"o": optimizer, "trainer": trainer}, "o", steps=1)[0]["path"] == "trainer.lr_scheduler"


def test_what_configure_optimizers_returns():
    optimizer = optimizer_of()
    scheduler = lr_scheduler.StepLR(optimizer, 2)
    assert paths_of(given={"lr_scheduler": {"scheduler": scheduler, "interval": "step"}}) == ['given["lr_scheduler"]["scheduler"]']
    assert paths_of(given=([optimizer], [{"scheduler": scheduler}])) == ["given[0][0]", 'given[1][0]["scheduler"]']
    assert paths_of(deep=[[[[scheduler]]]]) == []


def test_the_schedulers_of_a_lightning_trainer(install):
    class Trainer:
        @property
        def lr_scheduler_configs(self):
            raise AssertionError("code ran")

    scheduler = lr_scheduler.StepLR(optimizer_of(), 2)
    strategy = types.SimpleNamespace(lr_scheduler_configs=[types.SimpleNamespace(scheduler=scheduler, interval="epoch")])
    trainer = Trainer()
    trainer._accelerator_connector = types.SimpleNamespace(strategy=strategy)
    install("lightning.pytorch.trainer.trainer", Trainer=Trainer)
    [path] = paths_of(trainer=trainer)
    assert path == "trainer._accelerator_connector.strategy.lr_scheduler_configs[0].scheduler"
    assert future({"trainer": trainer}, path, steps=2)[1] == [pytest.approx([0.1, 0.1, 0.01])]


def test_a_lightning_trainer_itself(tmp_path):
    lightning = pytest.importorskip("pytorch_lightning")

    class Module(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(2, 1)

        def training_step(self, batch):
            return self.layer(batch[0]).sum()

        def configure_optimizers(self):
            optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
            return {"optimizer": optimizer, "lr_scheduler": {"scheduler": lr_scheduler.ExponentialLR(optimizer, 0.5)}}

    found = []

    class Looking(lightning.Callback):
        def on_train_end(self, trainer, module):
            found.extend(paths_of(trainer=trainer))
            found.append(future({"trainer": trainer}, found[0], steps=1))

    data = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(4, 2)), batch_size=2)
    options = dict(max_epochs=3, logger=False, enable_checkpointing=False, enable_progress_bar=False, accelerator="cpu")
    lightning.Trainer(default_root_dir=tmp_path, callbacks=[Looking()], **options).fit(Module(), data)
    assert found[0].endswith("lr_scheduler_configs[0].scheduler") and found[1][0]["now"] == 3
    assert found[1][1] == [pytest.approx([0.0125, 0.00625])]


def test_each_group_tells_what_it_was_made_with():
    groups = [{"params": [torch.ones(1, requires_grad=True)], "lr": lr} for lr in (0.1, 0.02)]
    scheduler = lr_scheduler.OneCycleLR(torch.optim.SGD(groups, momentum=0.9), [0.5, 0.05], total_steps=20, div_factor=10)
    reply, _ = future({"scheduler": scheduler}, steps=1)
    assert [spec["params"]["max_lr"] for spec in reply["specs"]] == [0.5, 0.05]
    chained = lr_scheduler.SequentialLR(
        optimizer := torch.optim.SGD(groups), [lr_scheduler.LinearLR(optimizer), lr_scheduler.ExponentialLR(optimizer, 0.9)], [5]
    )
    reply, _ = future({"scheduler": chained}, steps=1)
    assert len(reply["specs"]) == 2 and reply["specs"][0]["params"]["lr"] != reply["specs"][1]["params"]["lr"]


def test_methods_are_told_to_run_on_their_objects():
    class Trainer:
        calls = 0

        def factor(self, step):
            self.calls += 1
            return 0.5

        def scaled(self, by, step):
            return by

        def __deepcopy__(self, memo):
            raise AssertionError("the trainer was copied")

    import functools

    trainer = Trainer()
    groups = [{"params": [torch.ones(1, requires_grad=True)]} for _ in range(2)]
    scheduler = lr_scheduler.LambdaLR(torch.optim.SGD(groups, lr=0.1), [trainer.factor, functools.partial(trainer.scaled, 2)])
    [entry] = reader_of(scheduler=scheduler).ask("schedules")[0]["schedules"]
    assert entry["runs"] == entry["onObjects"] == ["Trainer.factor", "Trainer.scaled"]
    assert future({"scheduler": scheduler}, steps=1)[1] == [[0.05, 0.05], [0.2, 0.2]]


def timm_scheduler():
    """timm.scheduler, without the rest of timm, which imports torchvision."""
    if "timm.scheduler" in sys.modules:
        return sys.modules["timm.scheduler"]
    folder = os.environ.get("LIBRARY_SOURCES")
    spec = importlib.util.find_spec("timm")
    path = str(Path(folder) / "timm") if folder else next(iter(spec.submodule_search_locations)) if spec else None
    if path is None:
        pytest.skip("timm is not there")
    package = types.ModuleType("timm")
    package.__path__ = [path]
    sys.modules["timm"] = package
    return importlib.import_module("timm.scheduler")


TIMM = [
    ("CosineLRScheduler", dict(t_initial=30, lr_min=1e-3, warmup_t=5, warmup_lr_init=1e-4, cycle_limit=2, k_decay=1.5)),
    ("TanhLRScheduler", dict(t_initial=30, lb=-6.0, ub=4.0)),
    ("PolyLRScheduler", dict(t_initial=30, power=2.0)),
    ("StepLRScheduler", dict(decay_t=7, decay_rate=0.5)),
    ("MultiStepLRScheduler", dict(decay_t=[3, 9], decay_rate=0.5)),
]


@pytest.mark.parametrize("t_in_epochs", [True, False])
@pytest.mark.parametrize("name, params", TIMM)
def test_timm_is_drawn_from_its_first_epoch(name, params, t_in_epochs):
    timm = timm_scheduler()
    groups = [{"params": [torch.ones(1, requires_grad=True)]}, {"params": [torch.ones(1)], "lr_scale": 0.1}]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    scheduler = getattr(timm, name)(optimizer, t_in_epochs=t_in_epochs, **params)
    step = scheduler.step if t_in_epochs else scheduler.step_update
    step(8)
    before = [dict(group, params=None) for group in optimizer.param_groups]
    reply, curves = future({"scheduler": scheduler}, steps=40)
    assert [dict(group, params=None) for group in optimizer.param_groups] == before
    assert (reply["restart"], reply["now"], 8 in reply["standing"]) == ("uncounted", 0, True)
    truth = []
    for epoch in range(41):
        step(epoch)
        truth.append([group["lr"] for group in optimizer.param_groups])
    assert [list(curve) for curve in zip(*curves)] == truth
    first, second = reply["specs"]
    told = {key: value for key, value in first["params"].items() if key in params}
    assert (first["library"], first["name"], told) == ("timm", name, params)
    assert second["params"] == {"factor": 0.1, "schedule": first}


@pytest.mark.filterwarnings("ignore")
def test_the_plateau_of_timm_waits():
    timm = timm_scheduler()
    scheduler = timm.PlateauLRScheduler(optimizer_of(), patience_t=3, mode="min", warmup_t=2, warmup_lr_init=0.01)
    assert paths_of(scheduler=scheduler, inner=scheduler.lr_scheduler) == ["scheduler"]
    reply, _ = future({"scheduler": scheduler})
    assert reply["waits"]["patience"] == 3 and reply["standing"] == []
    assert reply["specs"][0]["params"] | {"patience_t": 3, "mode": "min", "warmup_t": 2} == reply["specs"][0]["params"]


def test_noise_of_timm_is_no_formula():
    scheduler = timm_scheduler().CosineLRScheduler(optimizer_of(), t_initial=9, noise_range_t=2)
    before = torch.get_rng_state()
    reply, _ = future({"scheduler": scheduler}, steps=5)
    assert reply["specs"] == [None] and torch.equal(torch.get_rng_state(), before)


KERAS = """
import json, sys
sys.path[:0] = {paths!r}
import keras, numpy as np
from reading import reader_of

def halved(epoch, lr):
    return lr * 0.5 if epoch > 1 else lr

def of_epoch(epoch):
    return 0.3 / (1 + epoch)

decay = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
model = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(decay), "mse")
plain = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
plain.compile(keras.optimizers.SGD(0.1), "mse")
one, two = keras.callbacks.LearningRateScheduler(halved), keras.callbacks.LearningRateScheduler(of_epoch)
alone, plateau = keras.callbacks.LearningRateScheduler(halved), keras.callbacks.ReduceLROnPlateau(patience=4, min_lr=1e-5)
for callback in (one, two, plateau):
    callback.set_model(plain)
reader = reader_of(model=model, one=one, two=two, alone=alone, plateau=plateau)
told = dict(listed=reader.ask("schedules")[0]["schedules"])
for path in ("model.optimizer", "one", "two", "alone", "plateau"):
    reply, buffers = reader.ask("future", path=path, steps=3, default=1, seconds=30)
    told[path] = dict(reply, rates=[np.frombuffer(buffer).tolist() for buffer in buffers])
x, y = np.ones((2, 2)), np.ones((2, 1))
for path, callback in (("one", one), ("two", two)):
    plain.optimizer.learning_rate = 0.1
    told[path]["fitted"] = plain.fit(x, y, epochs=4, verbose=0, callbacks=[callback]).history["learning_rate"]
print(json.dumps(told))
"""


def test_the_optimizer_and_the_callbacks_of_keras():
    pytest.importorskip("keras")
    folder = Path(__file__).parent
    paths = [str(folder), str(folder.parents[1])]
    done = subprocess.run([sys.executable, "-c", KERAS.format(paths=paths)], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert [(entry["path"], entry["runs"]) for entry in told["listed"]] == [
        ("model.optimizer", []),
        ("one", ["halved"]),
        ("two", ["of_epoch"]),
        ("alone", ["halved"]),
        ("plateau", []),
    ]
    assert told["model.optimizer"]["specs"][0]["name"] == "ExponentialDecay" and len(told["model.optimizer"]["rates"][0]) == 4
    for path in ("one", "two"):
        assert told[path]["restart"] == "fit" and told[path]["kind"] == "callback"
        assert told[path]["rates"] == [pytest.approx(told[path]["fitted"], rel=1e-7)]
    assert said(told["alone"]["error"]).startswith("the LearningRateScheduler has no model yet")
    assert told["plateau"]["waits"] == {"patience": 4, "num_bad_epochs": 0, "cooldown_counter": 0, "mode": "min", "best": None}
    assert told["plateau"]["specs"][0]["params"]["min_lr"] == 1e-5
