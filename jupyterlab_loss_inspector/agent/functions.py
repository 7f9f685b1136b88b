"""What the functions are called of which a schedule is made."""

import functools
import types

from .modules import type_name


def inner_function(function):
    return function.func if type(function) is functools.partial else function


def name_of(function):
    """A method is named with the class of the object that it belongs to, a callable object by its class."""
    function = inner_function(function)
    if type(function) is types.MethodType:
        return "%s.%s" % (type_name(type(function.__self__)), function.__func__.__name__)
    return function.__name__ if type(function) is types.FunctionType else type_name(type(function))


def methods_of(functions):
    """The methods among functions: they run on the object that they belong to, of which no copy is made."""
    return [inner for inner in map(inner_function, functions) if type(inner) is types.MethodType]
