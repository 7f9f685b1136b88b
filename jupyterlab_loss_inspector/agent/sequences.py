"""Python's own lists and tuples: of numbers, nested or not, and of arrays of one shape."""

import math
import struct

from . import registry
from .class_names import NamesFound
from .exact import check_whole
from .found import Found
from .items import item
from .modules import library, type_name
from .refusal import Refusal, check_size, sentence, unsupported

LIST_DEPTH = 16
LIST_NODES = 100_000  # of one list or tuple, while listing


def is_sequence(obj):
    return type(obj) is list or type(obj) is tuple


def is_number(obj):
    return any(type(obj) is kind for kind in (float, int, bool))


class SequenceFound(Found):
    """A list or tuple as an array. Raises a Refusal at once where it is none."""

    def __new__(cls, items):
        first = items[0] if items else None
        if type(first) is str:
            return WordsFound(items)
        reader = None if first is None or is_sequence(first) else registry.registry().reader_of(first)
        stacked = reader is not None and reader.found.LISTED
        return object.__new__(StackFound if stacked else ListFound)

    @staticmethod
    def item(items, key):
        return item(items, key, ())

    def rows(self, positions):
        return [self.items[position] for position in positions]


class WordsFound(NamesFound):
    """Names of classes."""

    item = staticmethod(lambda items, key: item(items, key, ()))

    def __init__(self, items):
        super().__init__("str", len(items))
        self.items = items

    def strings(self):
        return self.items

    def rows(self, positions):
        return [self.items[position] for position in positions]


class ListFound(SequenceFound):
    """Numbers."""

    def __init__(self, items):
        shape = probe_shape(items)
        self.numbers = flatten(items, shape)
        scalars = numpy_scalars()
        self.numbers = [number.item() if id(type(number)) in scalars else number for number in self.numbers]
        kinds = set(map(id, map(type, self.numbers)))
        if kinds - {id(float), id(int), id(bool)}:
            index = next(index for index, number in enumerate(self.numbers) if not is_number(number))
            kind = type_name(type(self.numbers[index]))
            raise unsupported("the list holds other things than numbers: a {type} at place {index}", type=kind, index=index)
        self.format = "d" if id(float) in kinds or not kinds else "q" if id(int) in kinds else "?"
        name = {"d": "float64", "q": "int64", "?": "bool"}[self.format]
        super().__init__(name, shape, struct.calcsize(self.format))
        self.items = items

    def read(self, limit):
        if self.format == "d":
            whole = [number for number in self.numbers if type(number) is int]
            check_whole(min(whole, default=0), max(whole, default=0))
        try:
            return self.dtype, struct.pack("<%d%s" % (len(self.numbers), self.format), *self.numbers)
        except struct.error:
            raise unsupported("the list holds a whole number that does not fit into 64 bits") from None


class StackFound(SequenceFound):
    """Arrays of one shape and dtype, one after the other along a new first axis."""

    def __init__(self, items):
        self.items = items
        first = registry.registry().find(items[0])
        kind = registry.registry().reader_of(items[0])
        super().__init__(first.dtype, [len(items), *first.shape], 0)
        self.nbytes = first.nbytes * len(items)
        self.device, self.requires_grad, self.refusal = first.device, first.requires_grad, first.refusal
        self.note = sentence("{count} arrays, one behind the other along the first axis", count=len(items))
        for index, obj in enumerate(items):
            if registry.registry().reader_of(obj) is not kind:
                raise unsupported("the list holds other things than arrays: read one of them, such as […][0]")
            self.compare(index, registry.registry().find(obj), first)

    def compare(self, index, found, first):
        if found.shape != first.shape or found.dtype != first.dtype:
            template = "item {index} of the list is ({shape}) {dtype}, the first ({wanted}): read one of them by [0], [1], …"
            shape, wanted = ", ".join(map(str, found.shape)), ", ".join(map(str, first.shape))
            raise unsupported(template, index=index, shape=shape, dtype=found.dtype, wanted=wanted)

    def read(self, limit):
        pieces = [registry.registry().find(obj).read(limit) for obj in self.items]
        check_size(sum(map(len, (data for _, data in pieces))), limit)
        return pieces[0][0], b"".join(bytes(data) for _, data in pieces)


def numpy_scalars():
    """The ids of numpy's number types, such as those that a loop appends to a list of losses."""
    names = "float16 float32 float64 bool int8 int16 int32 int64 uint8 uint16 uint32 uint64".split()
    return {id(library("numpy", name)) for name in names} - {id(None)}


def probe_shape(items):
    """The lengths along the first items."""
    shape = []
    while is_sequence(items):
        if len(shape) == LIST_DEPTH:
            raise unsupported("a list nested deeper than {limit} levels is not read", limit=LIST_DEPTH)
        shape.append(len(items))
        items = items[0] if items else None
    return shape


def count_nodes(items):
    """How many items, at all depths, are looked at to know whether they fill a shape."""
    try:
        shape = probe_shape(items)
    except Refusal:
        return math.inf
    return sum(math.prod(shape[: depth + 1]) for depth in range(len(shape)))


def flatten(items, shape):
    """The numbers of a nested list in order; raises a Refusal where it does not fill the shape."""
    level = [items]
    for depth, extent in enumerate(shape):
        for index, part in enumerate(level):
            if not is_sequence(part) or len(part) != extent:
                found = len(part) if is_sequence(part) else "no"
                template = "the list is ragged: item {index} at depth {depth} has {found} items, the first has {extent}"
                raise unsupported(template, index=index, depth=depth, found=found, extent=extent)
        level = [number for part in level for number in part]
    return level


class DequeFound(Found):
    """A queue, such as that of the last losses: read as a list."""

    def __new__(cls, queue):
        return SequenceFound(list(queue))

    @staticmethod
    def item(queue, key):
        return item(list(queue), key, ())


TYPES = (
    ("collections.deque", "collections", "deque", DequeFound),
    ("list", None, "list", SequenceFound),
    ("tuple", None, "tuple", SequenceFound),
)
