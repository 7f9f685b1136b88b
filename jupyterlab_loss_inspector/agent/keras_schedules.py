"""Keras: a schedule is a function of the step, called as an optimizer calls it."""

from .keras_callbacks import innermost
from .modules import bases, library, own_names, type_name

SCHEDULE = ("keras.src.optimizers.schedules.learning_rate_schedule", "LearningRateSchedule")
OPTIMIZER = ("keras.src.optimizers.base_optimizer", "BaseOptimizer")


def find(obj):
    """The schedule that an object is; None for any other object."""
    if derives(obj, SCHEDULE):
        return KerasSchedule(obj, "schedule", 0)
    if derives(obj, OPTIMIZER):
        held = innermost(obj)
        return KerasSchedule(held.get("_learning_rate"), "optimizer", held.get("_iterations"), type_name(type(obj)))
    return None


def derives(obj, name):
    wanted = library(*name)
    return wanted is not None and any(base is wanted for base in bases(type(obj)))


class KerasSchedule:
    waits = None
    restart = None
    covers = ()
    on_objects = ()

    def __init__(self, schedule, kind, step, label=None):
        self.schedule = schedule
        self.kind = kind
        self.step = step
        self.is_schedule = derives(schedule, SCHEDULE)
        name = type_name(type(schedule))
        self.label = label or name
        self.is_own = self.is_schedule and not str(own_names(type(schedule)).get("__module__")).startswith("keras.")
        self.runs = [name] if self.is_own else []

    def now(self):
        return int(self.step)

    def left(self):
        return None

    def names(self):
        return [None]

    def rate_at(self, step):
        return float(self.schedule(step)) if self.is_schedule else float(self.schedule)

    def rates(self):
        return [self.rate_at(self.now())]

    def begin(self):
        step = self.now()

        def advance():
            nonlocal step
            step += 1
            return [self.rate_at(step)]

        return advance

    def spec(self, index):
        if not self.is_schedule or self.is_own:
            return None
        params = {key: value for key, value in self.schedule.get_config().items() if key != "name"}
        return {"library": "keras", "name": type_name(type(self.schedule)), "params": params}
