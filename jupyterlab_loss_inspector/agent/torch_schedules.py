"""PyTorch: schedulers, and optimizers by the scheduler that drives them. Hugging Face's are of the same kind."""

import copy
import math
import types

from .attributes import instance_names
from .functions import inner_function, methods_of, name_of
from .modules import bases, library, own_names, type_name
from .refusal import unsupported
from .torch_specs import spec_of

SCHEDULERS = (
    ("torch.optim.lr_scheduler", "LRScheduler"),
    ("torch.optim.lr_scheduler", "_LRScheduler"),
    ("torch.optim.lr_scheduler", "ReduceLROnPlateau"),
    ("transformers.optimization", "GreedyLR"),
)
FOLLOW_METRIC = SCHEDULERS[2:]
# It steps the scheduler that it holds, at every update of the optimizer.
ACCELERATED = (("accelerate.scheduler", "AcceleratedScheduler"),)
LIBRARIES = ("torch.", "transformers.")


def derives(cls, names):
    wanted = [library(module, name) for module, name in names]
    return any(base is known for base in bases(cls) for known in wanted if known is not None)


def find(obj):
    """The schedule that an object is; None for any other object."""
    cls = type(obj)
    if derives(cls, SCHEDULERS):
        return TorchSchedule(obj)
    if derives(cls, ACCELERATED):
        inner = instance_names(obj).get("scheduler")
        return TorchSchedule(inner, wrapper=obj) if derives(type(inner), SCHEDULERS) else None
    if derives(cls, (("torch.optim.optimizer", "Optimizer"),)):
        return TorchOptimizer(obj)
    return None


def innermost(optimizer):
    """The optimizer itself, or the one that it wraps."""
    held = instance_names(optimizer)
    while "param_groups" not in held and "optimizer" in held:
        optimizer = held["optimizer"]
        held = instance_names(optimizer)
    return optimizer


def groups_of(optimizer):
    """The parameter groups of an optimizer, or of the one that it wraps."""
    groups = instance_names(innermost(optimizer)).get("param_groups")
    if type(groups) is not list:
        raise unsupported("the optimizer of type {type} has no parameter groups", type=type_name(type(optimizer)))
    return groups


class Grouped:
    """What has parameter groups with a rate each."""

    kind = "scheduler"
    waits = None
    restart = None
    covers = ()
    on_objects = ()

    def drives(self, optimizer):
        return innermost(self.optimizer) is innermost(optimizer)

    def names(self):
        return [group["name"] if type(group.get("name")) is str else None for group in groups_of(self.optimizer)]

    def rates(self):
        return [float(group["lr"]) for group in groups_of(self.optimizer)]


class TorchOptimizer(Grouped):
    """An optimizer that nothing drives: its rates stay as they are."""

    kind = "optimizer"
    runs = ()

    def __init__(self, optimizer):
        self.optimizer = optimizer
        self.label = type_name(type(optimizer))

    def now(self):
        return None

    def left(self):
        return None

    def spec(self, index):
        return None

    def begin(self):
        rates = self.rates()
        return lambda: rates


class TorchSchedule(Grouped):
    def __init__(self, scheduler, wrapper=None):
        self.scheduler = scheduler
        self.held = instance_names(scheduler)
        self.optimizer = self.held.get("optimizer")
        self.label = type_name(type(scheduler))
        inner = self.held.get("_schedulers")
        self.parts = list(inner) if type(inner) is list or type(inner) is tuple else []
        # What stands for itself is not told again as a part of this one.
        self.covers = self.parts if wrapper is None else [scheduler, *self.parts]
        self.runs = own_code(scheduler, self.held) + [name for part in self.parts for name in TorchSchedule(part).runs]
        self.on_objects = [name_of(method) for method in bound_methods(self)]
        if derives(type(scheduler), FOLLOW_METRIC):
            self.waits = {name: self.held.get(name) for name in ("patience", "num_bad_epochs", "cooldown_counter", "mode")}
            best = self.held.get("best")
            self.waits["best"] = best if type(best) is float and math.isfinite(best) else None

    def now(self):
        """The steps that were taken. A chain counts none itself: its parts go together."""
        step = self.held.get("last_epoch")
        return step if type(step) is int else TorchSchedule(self.parts[0]).now() if self.parts else None

    def left(self):
        """The steps to the end, beyond which a step is an error; None for a schedule without an end."""
        total, now = self.held.get("total_steps"), self.now()
        return max(1, total - now) if type(total) is int and now is not None else None

    def spec(self, index):
        return spec_of(type(self.scheduler), self.held, groups_of(self.optimizer)[index], index)

    def begin(self):
        optimizer = StandIn(groups_of(self.optimizer))
        copied = copy.deepcopy(self.scheduler, self.memo(optimizer))

        def advance():
            copied.step()
            return [float(group["lr"]) for group in optimizer.param_groups]

        return advance

    def memo(self, stand_in):
        """What is not copied: the optimizer, parameters, and the objects whose methods make rates; all may be gigabytes."""
        kept = [*parameters(groups_of(self.optimizer)), *bound_methods(self)]
        memo = {id(obj): obj for obj in kept}
        wrapped = self.optimizer
        while wrapped is not None:
            memo[id(wrapped)] = stand_in
            wrapped = instance_names(wrapped).get("optimizer")
        return memo


class StandIn:
    """An optimizer without parameters: the groups with their numbers."""

    def __init__(self, groups):
        self.defaults = {}
        self.state = {}
        self.param_groups = [numbers_of(group) for group in groups]

    def step(self):
        """A scheduler looks whether it is there."""


def numbers_of(group):
    plain = {key: value for key, value in group.items() if key != "params"}
    return {**copy.deepcopy(plain), "params": []}


def parameters(groups):
    return [parameter for group in groups for parameter in group.get("params", ())]


def bound_methods(schedule):
    own = methods_of(functions_of(schedule.held))
    return own + [method for part in schedule.parts for method in bound_methods(TorchSchedule(part))]


def functions_of(held):
    functions = held.get("lr_lambdas")
    functions = functions if type(functions) is list else []
    custom = held.get("_scale_fn_custom")
    return [function for function in [*functions, custom] if function is not None]


def own_code(scheduler, held):
    """The names of what is the user's own in a scheduler: its class, or functions that make its rates."""
    cls = type(scheduler)
    names = [] if is_of_library(own_names(cls).get("__module__")) else [type_name(cls)]
    return names + [name_of(function) for function in functions_of(held) if not is_theirs(function)]


def is_theirs(function):
    function = inner_function(function)
    return type(function) is types.FunctionType and is_of_library(function.__module__)


def is_of_library(module):
    return type(module) is str and module.startswith(LIBRARIES)
