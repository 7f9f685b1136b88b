"""Paths as people write them, such as `out.logits`, `batch["y"][0]` or `a[:, 0]`: parsed, and looked up step by step."""

import ast

from .attributes import attribute
from .items import item
from .modules import type_name
from .refusal import missing, unsupported
from .registry import registry

MAX_LENGTH = 1000


def parse(text):
    if len(text) > MAX_LENGTH:
        raise unsupported("a path of {length} characters is longer than {limit}", length=len(text), limit=MAX_LENGTH)
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        template = "“{text}” is not a path: write a name, with .name or [index] behind it, such as batch[\"y\"]"
        raise unsupported(template, text=text) from None


def resolve(namespace, text):
    """The object at a path."""
    return step(namespace, parse(text))


def step(namespace, node):
    kind = type(node)
    if kind is ast.Name:
        if node.id not in dict.keys(namespace):
            raise missing("there is no {name} in the kernel", name=node.id)
        return dict.get(namespace, node.id)
    if kind is ast.Attribute:
        return attribute_of(step(namespace, node.value), node.attr)
    if kind is ast.Subscript:
        return item_of(step(namespace, node.value), index_of(namespace, node.slice))
    if kind is ast.Call:
        return same_values(namespace, node)
    template = "looking runs no code, so a path has only names, .name and [index]: bind “{text}” to a name in a cell"
    raise unsupported(template, text=source_of(node))


def source_of(node):
    return ast.unparse(node) if hasattr(ast, "unparse") else type(node).__name__


def attribute_of(obj, name):
    reader = registry().reader_of(obj)
    if reader is None:
        return attribute(obj, name, registry().hooks["__getattr__"])
    if name in reader.found.ATTRIBUTES:
        return reader.found.ATTRIBUTES[name](obj)
    column = reader.found.attribute(obj, name)
    if column is not None:
        return column
    raise unsupported("{name} of {type} is not looked up: bind it to a name in a cell", name=name, type=reader.label)


def item_of(obj, key):
    reader = registry().reader_of(obj)
    if reader is None:
        return item(obj, key, registry().hooks["__getitem__"])
    try:
        return reader.found.item(obj, key)
    except (LookupError, TypeError, ValueError) as cause:
        template = "{type} has nothing at this index: {cause}"
        raise missing(template, type=reader.label, cause=str(cause)) from None


def same_values(namespace, node):
    """A call that only hands the same values on, such as `x.detach()`."""
    if type(node.func) is ast.Attribute and not node.args and not node.keywords:
        obj = step(namespace, node.func.value)
        reader = registry().reader_of(obj)
        if reader is not None and node.func.attr in reader.found.SAME:
            return obj
    raise unsupported("a call would run code: bind “{text}” to a name in a cell", text=source_of(node))


def index_of(namespace, node):
    """What stands in brackets: numbers, strings, slices, `...`, tuples and lists of these, and names of numbers."""
    kind = type(node)
    if kind.__name__ in ("Index", "ExtSlice"):  # Python 3.8
        return index_of(namespace, node.value) if kind.__name__ == "Index" else tuple_of(namespace, node.dims)
    if kind is ast.Constant:
        return node.value
    if kind is ast.UnaryOp and type(node.op) is ast.USub and type(node.operand) is ast.Constant:
        return -number(node.operand.value)
    if kind is ast.Slice:
        parts = (node.lower, node.upper, node.step)
        return slice(*[None if part is None else number(index_of(namespace, part)) for part in parts])
    if kind is ast.Tuple:
        return tuple_of(namespace, node.elts)
    if kind is ast.List:
        return list(tuple_of(namespace, node.elts))
    if kind in (ast.Name, ast.Attribute, ast.Subscript):
        return plain(step(namespace, node))
    raise unsupported("“{text}” is not looked up as an index", text=source_of(node))


def tuple_of(namespace, nodes):
    return tuple(index_of(namespace, node) for node in nodes)


def number(value):
    if type(value) is not int and value is not None:
        raise unsupported("a slice takes whole numbers")
    return value


def plain(value):
    if type(value) is not int and type(value) is not str:
        raise unsupported("an index is a number or a string, not {type}", type=type_name(type(value)))
    return value
