"""Keras: the callbacks that set the rate at each epoch. A fit begins with epoch 0, whatever was trained before."""

import sys

from .attributes import instance_names
from .functions import methods_of, name_of
from .modules import bases, library, type_name
from .refusal import unsupported

SCHEDULER = ("keras.src.callbacks.learning_rate_scheduler", "LearningRateScheduler")
PLATEAU = ("keras.src.callbacks.reduce_lr_on_plateau", "ReduceLROnPlateau")
PARAMS = ("factor", "patience", "min_delta", "cooldown", "min_lr")
RISING = ("acc", "auc")  # parts of the names of metrics that should rise


def find(obj):
    """The schedule that a callback is; None for any other object."""
    for name, kind in ((SCHEDULER, FunctionCallback), (PLATEAU, PlateauCallback)):
        wanted = library(*name)
        if wanted is not None and any(base is wanted for base in bases(type(obj))):
            return kind(obj)
    return None


def innermost(optimizer):
    """The optimizer, or the one that it wraps to scale the loss."""
    held = instance_names(optimizer)
    return innermost(held["inner_optimizer"]) if "inner_optimizer" in held else held


class Callback:
    kind = "callback"
    waits = None
    restart = "fit"
    covers = ()
    on_objects = ()
    runs = ()

    def __init__(self, callback):
        self.held = instance_names(callback)
        self.label = type_name(type(callback))

    def now(self):
        return 0

    def left(self):
        return None

    def names(self):
        return [None]

    def rate(self):
        model = self.held.get("_model")
        rate = None if model is None else innermost(instance_names(model).get("optimizer")).get("_learning_rate")
        if rate is None:
            template = "the {type} has no model yet, so that the rate is not known from which it begins: run `set_model` of it in a cell"
            raise unsupported(template, type=self.label)
        return float(rate)

    def rates(self):
        return [self.rate()]

    def spec(self, index):
        return None


class FunctionCallback(Callback):
    """It asks a function for the rate of an epoch, from that of the epoch before."""

    def __init__(self, callback):
        super().__init__(callback)
        self.function = self.held["schedule"]
        self.runs = [name_of(self.function)]
        self.on_objects = [name_of(method) for method in methods_of([self.function])]

    def begin(self):
        single = sys.modules["numpy"].float32
        rate, epoch = self.rate(), -1

        def advance():
            nonlocal rate, epoch
            epoch += 1
            try:
                rate = self.function(epoch, rate)
            except TypeError:  # as Keras takes functions of the epoch alone
                rate = self.function(epoch)
            rate = float(single(rate))
            return [rate]

        return advance


class PlateauCallback(Callback):
    def __init__(self, callback):
        super().__init__(callback)
        held = self.held
        mode, monitor = held.get("mode"), str(held.get("monitor"))
        rises = mode == "max" or (mode != "min" and any(part in monitor for part in RISING))
        best = held.get("best")
        self.waits = {
            "patience": held.get("patience"),
            "num_bad_epochs": held.get("wait"),
            "cooldown_counter": held.get("cooldown_counter"),
            "mode": "max" if rises else "min",
            "best": None if best is None or abs(float(best)) == float("inf") else float(best),
        }

    def spec(self, index):
        params = {name: self.held[name] for name in PARAMS}
        return {"library": "keras", "name": "ReduceLROnPlateau", "params": {"learning_rate": self.rate(), "mode": self.waits["mode"], **params}}
