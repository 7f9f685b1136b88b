"""The learning-rate schedules of the user's namespace: finding them runs nothing, and looking ahead steps a copy."""

import sys
import types

from .attributes import instance_names
from .found import key_text
from .future import distinct, step_ahead
from .items import entries, mapping
from .modules import type_name
from .paths import resolve
from .refusal import unsupported

# The module that tells whether a library is there, and the file that knows its schedules.
FILES = (
    ("torch.optim.lr_scheduler", "torch_schedules"),
    ("keras.src.optimizers.base_optimizer", "keras_schedules"),
    ("optax", "optax_schedules"),
)
HIDDEN = ("In", "Out")
MAX_FOUND = 100
MAX_CHILDREN = 100  # of one object


def find(obj):
    """The schedule that an object is; None for any other object."""
    for module, file in FILES:
        if module in sys.modules:
            found = vars(__import__("", globals(), None, (file,), 1))[file].find(obj)
            if found is not None:
                return found
    return None


def list_schedules(namespace):
    """[(path, object, schedule)] of the namespace and one step within, each object once; the parts of others are left out."""
    seen, found = set(), []

    def take(path, obj):
        schedule = None if id(obj) in seen else find(obj)
        if schedule is not None and len(found) < MAX_FOUND:
            seen.add(id(obj))
            found.append((path, obj, schedule))
        return schedule is not None or id(obj) in seen

    for name, obj in list(dict.items(namespace)):
        if type(name) is str and not name.startswith("_") and name not in HIDDEN and not take(name, obj):
            for suffix, child in children(obj)[:MAX_CHILDREN]:
                take(name + suffix, child)
    inner = {id(part) for _, _, schedule in found for part in schedule.parts}
    return [entry for entry in found if id(entry[1]) not in inner]


def children(obj):
    """(path behind the name, object) of what a container or an object holds, as far as it can be looked up without running."""
    if any(type(obj) is kind for kind in (list, tuple)):
        return [("[%d]" % index, child) for index, child in enumerate(obj[:MAX_CHILDREN])]
    held = mapping(obj)
    if held is not None:
        return [(key_text(key), child) for key, child in entries(held)]
    if any(type(obj) is kind for kind in (types.ModuleType, types.FunctionType, type)):
        return []
    return [("." + name, child) for name, child in instance_names(obj).items() if type(name) is str and name.isidentifier()]


def describe(path, schedule):
    return {"path": path, "type": schedule.label, "kind": schedule.kind, "runs": schedule.runs}


def look_ahead(namespace, path, steps, default, seconds):
    """What the rates will be, and one buffer of float64 for each distinct curve: the rate now, after one more step, …

    `steps` may be None: then to the end of the schedule, or else of a training of `default` steps.
    """
    obj = resolve(namespace, path)
    schedule = find(obj)
    if schedule is None:
        raise unsupported("an object of type {type} is no learning-rate schedule", type=type_name(type(obj)))
    driver = driver_of(namespace, path, obj) if schedule.kind == "optimizer" else None
    path, schedule = driver or (path, schedule)
    now = schedule.now()
    steps = steps or schedule.left() or (default if now is None or now >= default else default - now)
    curves, ended = step_ahead(schedule, 0 if schedule.waits else steps, seconds)
    groups = distinct(curves)
    reply = {
        **describe(path, schedule),
        "now": now,
        "groups": [indices for indices, _ in groups],
        "names": schedule.names(),
        "waits": schedule.waits,
        "spec": known_spec(schedule),
        "ended": ended,
    }
    return reply, [data for _, data in groups]


def driver_of(namespace, path, optimizer):
    """(path, schedule) of what sets the rates of an optimizer; None where nothing in the namespace does."""
    for other, _, schedule in list_schedules(namespace):
        if schedule.kind == "scheduler" and schedule.optimizer is optimizer:
            return other, schedule
    return None


def known_spec(schedule):
    """What a schedule was made with; None where its library, in another version, keeps that otherwise than is known here."""
    try:
        return plain(schedule.spec())
    except (KeyError, AttributeError, TypeError, ValueError, IndexError):
        return None


def plain(value):
    """As JSON has it: a number of any library is a float."""
    if type(value) is dict:
        return {key: plain(entry) for key, entry in value.items()}
    if any(type(value) is kind for kind in (list, tuple)):
        return [plain(entry) for entry in value]
    return value if any(type(value) is kind for kind in (int, float, str, bool, type(None))) else float(value)
