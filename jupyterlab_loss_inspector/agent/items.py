"""`x[key]` of lists, tuples, dicts and what libraries make of them."""

import collections

from .attributes import instance_names
from .found import is_plain, key_text
from .modules import library, lookup, type_name
from .refusal import missing, unsupported


def item(obj, key, known):
    """What `obj[key]` is. `known` pairs `__getitem__` methods of libraries with what looks their keys up."""
    method = lookup(type(obj), "__getitem__")
    for base in (list, tuple):
        if method is base.__getitem__:
            return position(base, obj, key)
    held = mapping(obj)
    if held is not None:
        return value(held, key)
    for getitem, find in known:
        if method is getitem:
            return find(obj, key)
    if method is None:
        raise unsupported("{type} takes no brackets", type=type_name(type(obj)))
    template = "[…] of {type} is computed by its __getitem__, and looking runs no code: bind it to a name in a cell"
    raise unsupported(template, type=type_name(type(obj)))


def position(base, obj, key):
    if type(key) is not int and type(key) is not slice:
        raise unsupported("a {type} is indexed by whole numbers, not by {key}", type=base.__name__, key=key_text(key))
    try:
        return base.__getitem__(obj, key)
    except IndexError:
        length = base.__len__(obj)
        raise missing("index {key} is outside of the {length} items", key=key, length=length) from None


def mapping(obj):
    """The dict behind an object that is looked up as a dict is; None for any other."""
    method = lookup(type(obj), "__getitem__")
    if method is dict.__getitem__ or is_bunch(method):
        return obj
    if is_output(method):
        return obj
    if method is collections.UserDict.__getitem__ or is_batch(method):
        held = instance_names(obj).get("data")
        return held if type(held) is dict else None
    return None


def own(module, name, method="__getitem__"):
    cls = library(module, name)
    return None if cls is None else lookup(cls, method)


def is_bunch(method):
    return method is not None and method is own("sklearn.utils._bunch", "Bunch")


def is_output(method):
    """Hugging Face's model outputs: an OrderedDict whose brackets take a place as well."""
    return method is not None and method is own("transformers.utils.generic", "ModelOutput")


def is_batch(method):
    return method is not None and method is own("transformers.tokenization_utils_base", "BatchEncoding")


def entries(held):
    """The keys whose comparison runs nobody's code, with their values."""
    return [(key, entry) for key, entry in dict.items(held) if is_plain(key)]


def value(held, key):
    if not is_plain(key):
        raise unsupported("a dict is looked up by a string or a number")
    found = entries(held)
    for other, entry in found:
        if type(other) is type(key) and other == key:
            return entry
    if type(key) is int and is_output(lookup(type(held), "__getitem__")) and -len(found) <= key < len(found):
        return found[key][1]
    raise missing("there is no {key}", key=key_text(key))
