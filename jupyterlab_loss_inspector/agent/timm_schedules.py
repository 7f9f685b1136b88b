"""timm: a scheduler is told the epoch or the update, and counts none itself."""

import copy

from .attributes import instance_names
from .modules import bases, library, own_names, type_name
from .torch_schedules import Grouped, StandIn, groups_of, parameters

SCHEDULER = ("timm.scheduler.scheduler", "Scheduler")
PLATEAU = ("timm.scheduler.plateau_lr", "PlateauLRScheduler")
WARMUP = ("warmup_t", "warmup_lr_init")
CYCLES = ("t_initial", "lr_min", "cycle_mul", "cycle_decay", "cycle_limit", "warmup_prefix", *WARMUP)
SAME = {
    "CosineLRScheduler": (*CYCLES, "k_decay"),
    "PolyLRScheduler": (*CYCLES, "k_decay", "power"),
    "TanhLRScheduler": (*CYCLES, "lb", "ub"),
    "StepLRScheduler": ("decay_t", "decay_rate", "warmup_prefix", *WARMUP),
    "MultiStepLRScheduler": ("decay_t", "decay_rate", "warmup_prefix", *WARMUP),
}


def find(obj):
    """The schedule that an object is; None for any other object, and for what schedules something else than rates."""
    wanted = library(*SCHEDULER)
    if wanted is None or not any(base is wanted for base in bases(type(obj))):
        return None
    return TimmSchedule(obj) if instance_names(obj).get("param_group_field") == "lr" else None


class TimmSchedule(Grouped):
    restart = "uncounted"

    def __init__(self, scheduler):
        self.scheduler = scheduler
        self.held = instance_names(scheduler)
        self.optimizer = self.held.get("optimizer")
        cls = type(scheduler)
        self.label = type_name(cls)
        self.runs = [] if str(own_names(cls).get("__module__")).startswith("timm.") else [self.label]
        plateau = library(*PLATEAU)
        if plateau is not None and any(base is plateau for base in bases(cls)):
            self.inner = self.held["lr_scheduler"]
            self.covers = [self.inner]
            held = instance_names(self.inner)
            self.waits = {name: held.get(name) for name in ("patience", "num_bad_epochs", "cooldown_counter", "mode")}
            best = held.get("best")
            self.waits["best"] = best if type(best) is float and best not in (float("inf"), float("-inf")) else None

    def now(self):
        return instance_names(self.inner).get("last_epoch") if self.waits else 0

    def left(self):
        return None

    def begin(self):
        stand_in = StandIn(groups_of(self.optimizer))
        memo = {id(parameter): parameter for parameter in parameters(groups_of(self.optimizer))}
        memo[id(self.optimizer)] = stand_in
        copied = copy.deepcopy(self.scheduler, memo)
        advance = copied.step if self.held.get("t_in_epochs") else copied.step_update
        count = -1

        def step():
            nonlocal count
            count += 1
            advance(count)
            return [float(group["lr"]) for group in stand_in.param_groups]

        return step

    def spec(self, index):
        """None where noise is added, which is nobody's formula."""
        held, name = self.held, self.label
        if self.runs or held.get("noise_range_t") is not None:
            return None
        params = self.plateau() if self.waits else {key: held[key] for key in SAME[name]}
        scale = groups_of(self.optimizer)[index].get("lr_scale", 1.0)
        known = {"library": "timm", "name": name, "params": {"lr": float(held["base_values"][index]), **params}}
        return known if scale == 1 else {"library": "combine", "name": "Scale", "params": {"factor": float(scale), "schedule": known}}

    def plateau(self):
        held = instance_names(self.inner)
        return {
            "patience_t": held["patience"],
            "decay_rate": held["factor"],
            "mode": held["mode"],
            "threshold": held["threshold"],
            "cooldown_t": held["cooldown"],
            "lr_min": float(held["min_lrs"][0]),
            "warmup_t": self.held["warmup_t"],
            "warmup_lr_init": self.held["warmup_lr_init"],
        }
