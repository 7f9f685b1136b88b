"""The rates that a schedule will give: a copy is stepped, within bounds, as far as it goes."""

import array
import time

from .modules import type_name
from .unnoticed import unnoticed
from .refusal import Refusal, sentence

MAX_STEPS = 100_000
MAX_PLACES = 3
MAX_RATES = 4_000_000  # of all groups together: 32 MB


def check_steps(steps, groups):
    if not 1 <= steps <= MAX_STEPS:
        raise Refusal("too-large", "the number of steps must lie in 1..{limit}, not {value}", limit=MAX_STEPS, value=steps)
    if steps * groups > MAX_RATES:
        template = "{steps} steps of {groups} parameter groups are more than {limit} rates: ask for fewer steps"
        raise Refusal("too-large", template, steps=steps, groups=groups, limit=MAX_RATES)


def step_ahead(schedule, steps, seconds):
    """(rates of each group from now on, why there are fewer than asked for or None).

    `schedule.begin()` answers what steps the copy once and gives the rates of its groups; that of a schedule which starts again
    gives those of its first step first. It runs the library's code, and the
    user's where a schedule is made of it. For 0 steps it is not called.
    """
    curves = [array.array("d", [rate]) for rate in schedule.rates()]
    if steps == 0:
        return curves, None
    check_steps(steps, len(curves))
    deadline = time.monotonic() + seconds
    taken = 0
    try:
        with unnoticed():
            advance = schedule.begin()
            if schedule.restart:
                for curve, rate in zip(curves, advance()):
                    curve[0] = rate
            for taken in range(steps):
                if time.monotonic() > deadline:
                    template = "it took {seconds} seconds to go {taken} of {steps} steps: ask for fewer"
                    return curves, sentence(template, seconds=seconds, taken=taken, steps=steps)
                rates = advance()
                for curve, rate in zip(curves, rates):
                    curve.append(rate)
    except KeyboardInterrupt:
        return curves, sentence("it was interrupted after {taken} steps", taken=taken)
    except Exception as cause:
        name = type_name(type(cause))
        return curves, sentence("after {taken} steps the copy raised {name}: {cause}", taken=taken, name=name, cause=str(cause))
    return curves, None


def standing(curves, rates):
    """The first steps at which all groups have these rates, of a schedule that does not count where it is."""
    places = zip(*curves)
    found = [step for step, place in enumerate(places) if list(place) == rates]
    return found[:MAX_PLACES]


def distinct(curves):
    """[(indices of the groups, their curve)]: groups that share one are told together."""
    shared = {}
    for index, curve in enumerate(curves):
        shared.setdefault(curve.tobytes(), []).append(index)
    return [(indices, data) for data, indices in shared.items()]
