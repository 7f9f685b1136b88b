"""The learning-rate schedules of the user's namespace: finding them runs nothing, and looking ahead steps a copy."""

import sys
import types

from .attributes import instance_names
from .found import key_text
from .future import distinct, standing, step_ahead
from .items import mapping
from .modules import bases, library, type_name
from .parts import first_entries
from .paths import resolve
from .refusal import unsupported

# The module that tells whether a library is there, and the file that knows its schedules.
FILES = (
    ("torch.optim.lr_scheduler", "torch_schedules"),
    ("timm.scheduler.scheduler", "timm_schedules"),
    ("keras.src.optimizers.base_optimizer", "keras_schedules"),
    ("keras.src.callbacks.callback", "keras_callbacks"),
    ("optax", "optax_schedules"),
)
LIGHTNING = ("lightning.pytorch.trainer.trainer", "pytorch_lightning.trainer.trainer")
LIGHTNING_CONFIGS = ("_accelerator_connector", "strategy", "lr_scheduler_configs")
HIDDEN = ("In", "Out")
MAX_FOUND = 100
MAX_CHILDREN = 100  # of one object
MAX_DEPTH = 3  # such as ([optimizer], [{"scheduler": scheduler}])


def find(obj):
    """The schedule that an object is; None for any other object."""
    for module, file in FILES:
        if module in sys.modules:
            found = vars(__import__("", globals(), None, (file,), 1))[file].find(obj)
            if found is not None:
                return found
    return None


def list_schedules(namespace):
    """[(path, object, schedule)] of the namespace, one step within objects and three within plain containers, each object once;
    the parts of others are left out.
    """
    seen, found = set(), []

    def take(path, obj):
        schedule = None if id(obj) in seen else find(obj)
        if schedule is not None and len(found) < MAX_FOUND:
            seen.add(id(obj))
            found.append((path, obj, schedule))
        return schedule is not None or id(obj) in seen

    for name, obj in list(dict.items(namespace)):
        if type(name) is str and not name.startswith("_") and name not in HIDDEN and not take(name, obj):
            descend(name, obj, take, MAX_DEPTH)
    inner = {id(part) for _, _, schedule in found for part in schedule.covers}
    return [entry for entry in found if id(entry[1]) not in inner]


def descend(path, obj, take, depth):
    for suffix, child in children(obj)[:MAX_CHILDREN]:
        is_container = any(type(child) is kind for kind in (list, tuple, dict))
        if not take(path + suffix, child) and is_container and depth > 1:
            descend(path + suffix, child, take, depth - 1)


def children(obj):
    """(path behind the name, object) of what a container or an object holds, as far as it can be looked up without running."""
    if is_lightning_trainer(obj):
        return lightning_schedulers(obj)
    if any(type(obj) is kind for kind in (list, tuple)):
        return [("[%d]" % index, child) for index, child in enumerate(obj[:MAX_CHILDREN])]
    held = mapping(obj)
    if held is not None:
        return [(key_text(key), child) for key, child in first_entries(held, MAX_CHILDREN)]
    if any(type(obj) is kind for kind in (types.ModuleType, types.FunctionType, type)):
        return []
    return [("." + name, child) for name, child in instance_names(obj).items() if type(name) is str and name.isidentifier()]


def is_lightning_trainer(obj):
    known = [library(module, "Trainer") for module in LIGHTNING]
    return any(base is trainer for base in bases(type(obj)) for trainer in known if trainer is not None)


def lightning_schedulers(trainer):
    """Those of a Trainer of Lightning, which shows them by properties; what it keeps is found where these look."""
    held = trainer
    for name in LIGHTNING_CONFIGS:
        held = instance_names(held).get(name)
    configs = held if type(held) is list else []
    path = "." + ".".join(LIGHTNING_CONFIGS)
    return [("%s[%d].scheduler" % (path, index), instance_names(config).get("scheduler")) for index, config in enumerate(configs)]


def describe(path, schedule):
    return {"path": path, "type": schedule.label, "kind": schedule.kind, "runs": schedule.runs, "onObjects": schedule.on_objects}


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
    start_again = schedule.restart and not schedule.waits
    reply = {
        **describe(path, schedule),
        "now": now,
        "groups": [indices for indices, _ in groups],
        "names": schedule.names(),
        "waits": schedule.waits,
        "restart": schedule.restart,
        "standing": standing(curves, schedule.rates()) if start_again else [],
        "specs": [known_spec(schedule, indices[0]) for indices, _ in groups],
        "ended": ended,
    }
    return reply, [data for _, data in groups]


def driver_of(namespace, path, optimizer):
    """(path, schedule) of what sets the rates of an optimizer; None where nothing in the namespace does."""
    for other, _, schedule in list_schedules(namespace):
        if schedule.kind == "scheduler" and schedule.drives(optimizer):
            return other, schedule
    return None


def known_spec(schedule, index):
    """What a schedule was made with; None where its library, in another version, keeps that otherwise than is known here."""
    try:
        return plain(schedule.spec(index))
    except (KeyError, AttributeError, TypeError, ValueError, IndexError):
        return None


def plain(value):
    """As JSON has it: a number of any library is a float."""
    if type(value) is dict:
        return {key: plain(entry) for key, entry in value.items()}
    if any(type(value) is kind for kind in (list, tuple)):
        return [plain(entry) for entry in value]
    return value if any(type(value) is kind for kind in (int, float, str, bool, type(None))) else float(value)
