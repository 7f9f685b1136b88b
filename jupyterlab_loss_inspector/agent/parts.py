"""The parts of objects that only hold them: named tuples, data classes, simple namespaces, and a Keras history."""

import types
from itertools import islice

from .attributes import attribute, instance_names
from .found import is_plain, key_text
from .items import mapping
from .modules import bases, library, lookup
from .refusal import Refusal

LOOKED_AT = 1000  # of the entries of one dict


def parts(obj, limit):
    """(path behind the name, object) of the first that an object holds; None where it is of a type that holds nothing."""
    held = mapping(obj)
    if held is not None:
        return [(key_text(key), part) for key, part in first_entries(held, limit)]
    names = field_names(obj)
    if names is not None:
        return [("." + name, part) for name, part in islice(stored_parts(obj, names), limit)]
    return history_parts(obj, limit)


def first_entries(held, limit):
    """Of the keys of a vocabulary only as many are looked at as are shown."""
    first = list(islice(dict.items(held), LOOKED_AT))
    return [(key, part) for key, part in first if is_plain(key)][:limit]


def field_names(obj):
    if type(obj) is types.SimpleNamespace:
        return list(instance_names(obj))
    fields = lookup(type(obj), "__dataclass_fields__")
    if type(fields) is dict:
        return [name for name in fields if type(name) is str]
    fields = lookup(type(obj), "_fields")
    return fields if type(fields) is tuple and any(base is tuple for base in bases(type(obj))) else None


def stored_parts(obj, names):
    for name in names:
        try:
            yield name, attribute(obj, name, ())
        except Refusal:
            continue  # It is computed, and looking runs no code.


def history_parts(obj, limit):
    """What `model.fit` of Keras hands back."""
    history = library("keras.src.callbacks.history", "History")
    if history is None or all(base is not history for base in bases(type(obj))):
        return None
    held = instance_names(obj).get("history")
    return [(".history" + key_text(key), part) for key, part in first_entries(held, limit)] if type(held) is dict else []
