"""One dimension of Python objects that are numbers, or lists or arrays of one shape each, as a column of embeddings holds them."""

from . import registry
from .found import Found
from .refusal import unsupported
from .sequences import SequenceFound, is_number, is_sequence


class ObjectsFound(Found):
    """Known by the first object until it is read. `items` gives all of them as a list."""

    SAME = frozenset("copy to_numpy".split())

    def __init__(self, first, count, items):
        self.items = items
        if is_number(first):
            super().__init__("float64" if type(first) is float else "int64", [count], 8)
            return
        inner = registry.registry().find(first)
        super().__init__(inner.dtype, [count, *inner.shape], 0)
        self.nbytes, self.refusal = inner.nbytes * count, inner.refusal

    def read(self, limit):
        found = SequenceFound(self.items())
        if found.shape != self.shape:
            raise unsupported("the objects in it are not of one shape")
        return found.read(limit)

    def rows(self, positions):
        items = self.items()
        return [items[position] for position in positions]


def may_be_numbers(first):
    """Whether an object is a number, or a list or array of some; nothing of the user's is asked."""
    if is_number(first):
        return True
    if is_sequence(first):
        return len(first) > 0 and may_be_numbers(first[0])
    reader = registry.registry().reader_of(first)
    return reader is not None and reader.found.LISTED
