"""The schedules of a namespace: what a copy of them does, and that it is a copy."""

import copy
import random
import time
import types

import numpy as np
import pytest
from looking_ahead import future, optimizer_of, said, walked
from reading import reader_of

torch = pytest.importorskip("torch")
lr_scheduler = torch.optim.lr_scheduler


def state_of(optimizer, scheduler):
    """Everything that a step could have touched, the state of all generators included."""
    return copy.deepcopy(
        (
            optimizer.state_dict(),
            [{key: value for key, value in group.items() if key != "params"} for group in optimizer.param_groups],
            {key: value for key, value in vars(scheduler).items() if key not in ("optimizer", "_schedulers")},
            [vars(part).get("last_epoch") for part in vars(scheduler).get("_schedulers", ())],
            random.getstate(),
            [str(part) for part in np.random.get_state()],
            torch.get_rng_state().tolist(),
        )
    )


def make_all():
    """Schedulers of every kind, on two groups where they allow it."""
    yield "StepLR", lambda o: lr_scheduler.StepLR(o, 7, 0.5)
    yield "CosineAnnealingLR", lambda o: lr_scheduler.CosineAnnealingLR(o, 40)
    yield "OneCycleLR", lambda o: lr_scheduler.OneCycleLR(o, [0.1, 0.01], total_steps=100)
    yield "CyclicLR", lambda o: lr_scheduler.CyclicLR(o, 0.01, 0.1, step_size_up=9)
    yield "LambdaLR", lambda o: lr_scheduler.LambdaLR(o, [lambda step: 0.9**step, lambda step: 1 / (1 + step)])
    yield "MultiplicativeLR", lambda o: lr_scheduler.MultiplicativeLR(o, lambda step: 0.99)
    yield "ChainedScheduler", lambda o: lr_scheduler.ChainedScheduler(
        [lr_scheduler.LinearLR(o), lr_scheduler.ExponentialLR(o, 0.99)], optimizer=o
    )
    yield "SequentialLR", lambda o: lr_scheduler.SequentialLR(
        o, [lr_scheduler.LinearLR(o, 0.1, total_iters=20), lr_scheduler.CosineAnnealingLR(o, 60)], [20]
    )


@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in make_all()])
@pytest.mark.filterwarnings("ignore")
def test_the_future_is_true_and_nothing_is_touched(make):
    groups = [{"params": [torch.ones(3, requires_grad=True)]}, {"params": [torch.ones(2, requires_grad=True)], "lr": 0.02}]
    optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    for _ in range(13):
        optimizer.step()
        scheduler.step()
    before = state_of(optimizer, scheduler)
    reply, curves = future({"scheduler": scheduler, "optimizer": optimizer}, steps=50)
    assert str(state_of(optimizer, scheduler)) == str(before)
    assert reply["now"] == 13 and reply["ended"] is None
    assert curves == walked(scheduler, optimizer, 50)


@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in make_all() if name != "LambdaLR"])
@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_goes_on_from_a_checkpoint_has_a_true_future(make):
    def fresh():
        groups = [{"params": [torch.ones(3, requires_grad=True)]}, {"params": [torch.ones(2, requires_grad=True)], "lr": 0.02}]
        optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.9)
        return optimizer, make(optimizer)

    stopped, old = fresh()
    for _ in range(27):
        stopped.step()
        old.step()
    optimizer, scheduler = fresh()
    optimizer.load_state_dict(stopped.state_dict())
    scheduler.load_state_dict(old.state_dict())
    before = state_of(optimizer, scheduler)
    reply, curves = future({"scheduler": scheduler, "optimizer": optimizer}, steps=40)
    assert str(state_of(optimizer, scheduler)) == str(before)
    assert reply["now"] == 27
    assert curves == walked(scheduler, optimizer, 40)


def test_equal_groups_are_told_together():
    optimizer = torch.optim.SGD([{"params": [torch.ones(1)], "name": name} for name in ("head", "body")], lr=0.1)
    scheduler = lr_scheduler.ExponentialLR(optimizer, 0.9)
    reply, _ = future({"scheduler": scheduler}, steps=3)
    assert reply["groups"] == [[0, 1]] and reply["names"] == ["head", "body"]


def test_parameters_are_not_copied():
    class Watched(torch.Tensor):
        def __deepcopy__(self, memo):
            raise AssertionError("a parameter was copied")

    weights = torch.zeros(3).as_subclass(Watched).requires_grad_()
    optimizer = torch.optim.Adam([weights], lr=0.1)

    class Owner:
        held = weights

        def factor(self, step):
            return 0.9**step

    owner = Owner()
    owner.heavy = weights
    scheduler = lr_scheduler.LambdaLR(optimizer, owner.factor)
    assert future({"scheduler": scheduler}, steps=2)[1][0] == pytest.approx([0.1, 0.09, 0.081])


def test_a_rate_that_is_a_tensor_stays_as_it_is():
    rate = torch.tensor(0.1)
    optimizer = torch.optim.Adam([torch.zeros(1, requires_grad=True)], lr=rate, capturable=False, foreach=False)
    scheduler = lr_scheduler.ExponentialLR(optimizer, 0.5)
    _, [curve] = future({"scheduler": scheduler}, steps=2)
    assert curve == pytest.approx([0.1, 0.05, 0.025]) and float(optimizer.param_groups[0]["lr"]) == pytest.approx(0.1)


@pytest.mark.filterwarnings("error")
def test_own_functions_are_named_and_leave_nothing(capsys):
    def noisy(step):
        print("called at", step)
        random.random(), np.random.random(), torch.rand(1)
        return 1 / (1 + step)

    class Counting:
        calls = 0

        def __repr__(self):
            return f"counted {self.calls}"

        def __call__(self, step):
            self.calls += 1
            return 1.0

    counting = Counting()
    optimizer = torch.optim.SGD([{"params": [torch.ones(1)]}, {"params": [torch.ones(1)]}], lr=0.1)
    scheduler = lr_scheduler.LambdaLR(optimizer, [noisy, counting])
    capsys.readouterr()
    [listed] = reader_of(scheduler=scheduler).ask("schedules")[0]["schedules"]
    assert listed == {"path": "scheduler", "type": "LambdaLR", "kind": "scheduler", "runs": ["noisy", "Counting"], "onObjects": []}
    before, calls = state_of(optimizer, scheduler), counting.calls
    future({"scheduler": scheduler}, steps=4)
    assert str(state_of(optimizer, scheduler)) == str(before) and counting.calls == calls
    assert capsys.readouterr() == ("", "")


def test_what_the_copy_raises_is_told_with_the_curve_up_to_there():
    optimizer = optimizer_of()
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=10)
    reply, [curve] = future({"scheduler": scheduler}, steps=50)
    assert len(curve) == 11
    assert said(reply["ended"]).startswith("after 10 steps the copy raised ValueError: Tried to step")
    assert len(future({"scheduler": scheduler})[1][0]) == 11


def test_a_slow_copy_is_stopped():
    scheduler = lr_scheduler.LambdaLR(optimizer_of(), lambda step: time.sleep(0.02) or 1.0)
    reply, [curve] = future({"scheduler": scheduler}, steps=1000, seconds=0.2)
    assert 2 < len(curve) < 20
    assert said(reply["ended"]) == f"it took 0.2 seconds to go {len(curve) - 1} of 1000 steps: ask for fewer"


@pytest.mark.parametrize("steps, reason", [(100_001, "must lie in 1..100000, not 100001"), (-1, "must lie in 1..100000, not -1")])
def test_too_many_steps_are_refused(steps, reason):
    scheduler = lr_scheduler.ConstantLR(optimizer_of())
    reply, _ = reader_of(scheduler=scheduler).ask("future", path="scheduler", steps=steps, default=1, seconds=1)
    assert reason in said(reply["error"])


def test_what_remains_is_the_default():
    optimizer = optimizer_of()
    scheduler = lr_scheduler.StepLR(optimizer, 10)
    optimizer.step()
    for _ in range(30):
        scheduler.step()
    assert len(future({"scheduler": scheduler}, default=100)[1][0]) == 71
    assert len(future({"scheduler": scheduler}, default=20)[1][0]) == 21


def test_a_plateau_waits_for_its_metric():
    optimizer = optimizer_of()
    scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, patience=5)
    reply, curves = future({"scheduler": scheduler})
    assert reply["waits"] == {"best": None, "mode": "min", "patience": 5, "num_bad_epochs": 0, "cooldown_counter": 0}
    for loss in (1.0, 0.5, 0.7, 0.8, 0.9):
        scheduler.step(loss)
    reply, curves = future({"scheduler": scheduler})
    assert reply["waits"]["best"] == 0.5 and reply["waits"]["num_bad_epochs"] == 3 and reply["now"] == 5
    assert curves == [[0.1]]
    assert reply["specs"][0]["params"] | {"patience": 5, "lr": 0.1, "min_lr": 0.0} == reply["specs"][0]["params"]


def test_an_optimizer_has_the_future_of_its_scheduler():
    optimizer, other = optimizer_of(), optimizer_of(0.3)
    trainer = types.SimpleNamespace(lr_scheduler=lr_scheduler.ExponentialLR(optimizer, 0.5))
    namespace = {"optimizer": optimizer, "other": other, "trainer": trainer}
    reply, [curve] = future(namespace, "optimizer", steps=2)
    assert reply["path"] == "trainer.lr_scheduler" and curve == [0.1, 0.05, 0.025]
    reply, [curve] = future(namespace, "other", steps=2)
    assert (reply["path"], reply["kind"], curve) == ("other", "optimizer", [0.3, 0.3, 0.3])


def test_the_list_looks_one_step_within_and_leaves_parts_out():
    optimizer = optimizer_of()
    warm, cool = lr_scheduler.LinearLR(optimizer), lr_scheduler.ExponentialLR(optimizer, 0.9)
    both = lr_scheduler.SequentialLR(optimizer, [warm, cool], [5])
    again = both
    held = [{"sched": lr_scheduler.StepLR(optimizer_of(), 3)}]
    namespace = dict(optimizer=optimizer, warm=warm, cool=cool, both=both, again=again, all=held[0], _hidden=both, torch=torch, x=3)
    found = reader_of(**namespace).ask("schedules")[0]["schedules"]
    assert [entry["path"] for entry in found] == ["optimizer", "both", 'all["sched"]']


def test_finding_runs_nothing_of_the_user():
    class Trap:
        def __getattr__(self, name):
            raise AssertionError(f"looked up {name}")

        @property
        def __class__(self):
            raise AssertionError("asked for its class")

    assert reader_of(trap=Trap(), traps=[Trap()]).ask("schedules")[0] == {"schedules": []}


def test_anything_else_is_refused():
    reply, _ = reader_of(x=[1]).ask("future", path="x", steps=None, default=1, seconds=1)
    assert said(reply["error"]) == "an object of type list is no learning-rate schedule"


def test_a_scheduler_of_ones_own_is_stepped_and_named():
    class Halving(lr_scheduler.LRScheduler):
        def get_lr(self):
            return [group["lr"] / 2 for group in self.optimizer.param_groups]

    scheduler = Halving(optimizer_of())
    reply, [curve] = future({"scheduler": scheduler}, steps=2)
    assert reply["runs"] == ["Halving"] and reply["specs"] == [None] and curve == [0.05, 0.025, 0.0125]
