"""optax: a schedule is a function of the count that one of its functions has made; what it was made of is in its closure."""

import sys
import types

from .functions import name_of

SAME = {
    "constant_schedule": (),
    "polynomial_schedule": ("init_value", "end_value", "power", "transition_steps", "transition_begin"),
    "cosine_decay_schedule": ("init_value", "decay_steps", "alpha", "exponent"),
    "exponential_decay": ("init_value", "transition_steps", "decay_rate", "transition_begin", "staircase", "end_value"),
}
PIECEWISE = "piecewise_constant_schedule"


def find(obj):
    """The schedule that a function is; None for any other object."""
    return OptaxSchedule(obj) if is_made_by_optax(obj) else None


def is_made_by_optax(obj):
    if type(obj) is not types.FunctionType or type(obj.__module__) is not str:
        return False
    inside = obj.__module__.startswith("optax.") and "<locals>" in obj.__qualname__
    return inside and obj.__code__.co_argcount == 1 and obj.__code__.co_varnames[0] in ("count", "step")


class OptaxSchedule:
    kind = "schedule"
    waits = None
    restart = None
    covers = ()
    on_objects = ()

    def __init__(self, schedule):
        self.schedule = schedule
        self.label = maker(schedule)
        self.runs = [name_of(part) for part in others(schedule)]

    def now(self):
        return 0

    def left(self):
        return None

    def names(self):
        return [None]

    def rate_at(self, count):
        """Counts are int32 in the state of an optimizer."""
        numpy = sys.modules["jax.numpy"]
        return float(self.schedule(numpy.asarray(count, numpy.int32)))

    def rates(self):
        return [self.rate_at(0)]

    def begin(self):
        count = 0

        def advance():
            nonlocal count
            count += 1
            return [self.rate_at(count)]

        return advance

    def spec(self, index):
        return spec_of(self.schedule)


def maker(schedule):
    return schedule.__qualname__.split(".")[0]


def closure(schedule):
    cells = schedule.__closure__ or ()
    return {name: cell.cell_contents for name, cell in zip(schedule.__code__.co_freevars, cells) if filled(cell)}


def filled(cell):
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True


def others(schedule):
    """The functions within a joined schedule that are not of optax."""
    parts = closure(schedule).get("schedules")
    inner = parts if type(parts) is list or type(parts) is tuple else ()
    return [other for part in inner for other in (others(part) if is_made_by_optax(part) else [part])]


def spec_of(schedule):
    """The spec of what optax has made; None where anybody's function is part of it."""
    if not is_made_by_optax(schedule):
        return None
    name, held = maker(schedule), closure(schedule)
    params = None
    if name in SAME and schedule.__qualname__.endswith("<lambda>"):
        # Without steps or without decay optax makes a constant of it.
        name, params = "constant_schedule", {"value": held.get("value", held.get("init_value"))}
    elif name in SAME:
        params = {key: held.get(key) for key in SAME[name]}
    elif name == PIECEWISE:
        scales = {str(key): value for key, value in (held["boundaries_and_scales"] or {}).items()}
        params = {"init_value": held["init_value"], "boundaries_and_scales": scales}
    elif name == "join_schedules":
        parts = [spec_of(part) for part in held["schedules"]]
        params = None if None in parts else {"schedules": parts, "boundaries": list(held["boundaries"])}
    elif name == "piecewise_interpolate_schedule":
        params = interpolated(held)
    return params and {"library": "optax", "name": name, "params": params}


def interpolated(held):
    kind = "cosine" if held["interpolate_fn"].__name__ == "_cosine_interpolate" else "linear"
    scales = {str(bound): scale for bound, scale in zip(held["boundaries"], held["scales"])}
    return {"init_value": held["init_value"], "interpolate_type": kind, "boundaries_and_scales": scales}
