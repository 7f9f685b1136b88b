"""Looks up what the user has imported, and asks types without asking their metaclass."""

import sys

from .refusal import unsupported


def library(module, name):
    """A name of a module that the user has imported, or None; a lazy module is not made to load."""
    found = sys.modules.get(module)
    return vars(found).get(name) if type(found) is type(sys) else None


def require_numpy():
    """numpy, without which a library hands out no values."""
    if type(sys.modules.get("numpy")) is not type(sys):
        raise unsupported("reading it takes numpy, which is not imported: run `import numpy` first")
    return sys.modules["numpy"]


def type_name(cls):
    return type.__dict__["__name__"].__get__(cls)


def bases(cls):
    """The classes in which an attribute of an instance is looked up, in order."""
    return type.__dict__["__mro__"].__get__(cls)


def own_names(cls):
    """What the body of a class defines."""
    return type.__dict__["__dict__"].__get__(cls)


def lookup(cls, name):
    """The attribute as the classes define it, without binding it; None where they do not."""
    for base in bases(cls):
        if name in own_names(base):
            return own_names(base)[name]
    return None
