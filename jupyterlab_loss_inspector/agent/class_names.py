"""Names of classes, such as "cat" and "dog", as class indices: what a target is where a column or list holds words."""

from .found import Found
from .modules import require_numpy
from .refusal import check_size, sentence, unsupported

MOST_CLASSES = 1000  # More names than this are no classes.
CODES = "these are class indices, in the order of the sorted names; -1 stands for a missing one, which is no target"


def class_indices(values):
    """(names, indices as int64) of strings, None for a missing one; refuses anything else, and names that are too many."""
    wrong = next((value for value in values if value is not None and type(value) is not str), None)
    if wrong is not None:
        raise unsupported("it holds other things than names: a {type}", type=type(wrong).__name__)
    names = sorted({value for value in values if value is not None})
    if len(names) > MOST_CLASSES:
        raise unsupported("it holds {count} different names, more than the {limit} of classes", count=len(names), limit=MOST_CLASSES)
    index = {name: code for code, name in enumerate(names)}
    return names, require_numpy().array([-1 if value is None else index[value] for value in values], dtype="<i8")


class NamesFound(Found):
    """One dimension of names. Subclasses define `strings()`, a list of them, and `rows`."""

    note = sentence(CODES)
    numbered = True

    def __init__(self, dtype, count):
        super().__init__(dtype, [count], 8)
        self.known = None

    def classes(self):
        if self.known is None:
            self.known = class_indices(self.strings())
        return self.known

    def class_names(self):
        return self.classes()[0]

    def read(self, limit):
        check_size(self.nbytes, limit)
        return "int64", self.classes()[1].tobytes()


class SomeOfNumbered(Found):
    """Rows of an array whose names are numbered over all rows, so that a class keeps its index where others are not among them."""

    def __init__(self, whole, positions):
        super().__init__(whole.dtype, [len(positions)], whole.nbytes // max(whole.shape[0], 1))
        self.whole, self.positions = whole, positions

    def read(self, limit):
        dtype, data = self.whole.read(max(limit, self.whole.nbytes))
        return dtype, require_numpy().frombuffer(data, dtype)[self.positions].tobytes()
