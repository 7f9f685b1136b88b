"""`x.name`, found by looking where Python would look, without running what Python might run there."""

import collections
import types

from .modules import lookup, type_name
from .refusal import missing, unsupported

# Descriptors that only fetch what is stored: __slots__, and the fields of named tuples.
STORED = (types.MemberDescriptorType, type(collections.namedtuple("Single", "field").field))


def instance_names(obj):
    """The `__dict__` of an object; empty where it has none, or one that is computed."""
    if type(obj) is types.ModuleType:
        return vars(obj)
    descriptor = lookup(type(obj), "__dict__")
    fetching = (types.GetSetDescriptorType, types.MemberDescriptorType)
    names = descriptor.__get__(obj) if any(type(descriptor) is kind for kind in fetching) else None
    return names if type(names) is dict else {}


def attribute(obj, name, known):
    """What `obj.name` is. `known` pairs `__getattr__` methods of libraries with what looks their names up."""
    if type(obj) is type:
        return stored(obj, name, lookup(obj, name), {})
    cls = type(obj)
    # A class whose own class is not `type`, or that brings its own way of looking up.
    if type(lookup(cls, "__getattribute__")) is not types.WrapperDescriptorType:
        raise refused(obj, name, "__getattribute__")
    defined, held = lookup(cls, name), instance_names(obj)
    if defined is not None or name in held:
        return stored(obj, name, defined, held)
    computed = lookup(cls, "__getattr__")
    if computed is None:
        raise missing("{type} has no {name}", type=type_name(cls), name=name)
    for method, find in known:
        if method is computed:
            return find(obj, name)
    raise refused(obj, name, "__getattr__")


def stored(obj, name, defined, held):
    """Follows the order of Python: data descriptors, the object's own names, what its class defines."""
    kind = type(defined)
    if any(kind is fetching for fetching in STORED):
        try:
            return defined.__get__(obj)
        except AttributeError:
            raise missing("{type} has no {name}", type=type_name(type(obj)), name=name) from None
    if lookup(kind, "__set__") is not None or lookup(kind, "__delete__") is not None:
        raise refused(obj, name, name)
    if name in held:
        return held[name]
    if defined is None:
        raise missing("{type} has no {name}", type=type_name(obj), name=name)
    if lookup(kind, "__get__") is not None:
        raise refused(obj, name, name)
    return defined


def refused(obj, name, method):
    template = "{name} of {type} is computed by {method}, and looking runs no code: bind it to a name in a cell"
    return unsupported(template, name=name, type=type_name(type(obj)), method=method)
