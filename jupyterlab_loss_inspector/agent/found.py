"""What the readers of all libraries share."""

import math

EXACT_LIMIT = 2**53
DTYPES = {
    "b1": "bool",
    "i1": "int8",
    "u1": "uint8",
    "i2": "int16",
    "u2": "uint16",
    "i4": "int32",
    "u4": "uint32",
    "i8": "int64",
    "u8": "uint64",
    "f2": "float16",
    "f4": "float32",
    "f8": "float64",
}


class Found:
    """An array as it is known before its values are read. `refusal` says why it cannot be.

    A reader of a library also says what a path may ask of its arrays: `item` is what stands in brackets, ATTRIBUTES what
    comes after a dot, and SAME names the methods that only hand the same values on, so that `x.detach().cpu()` means `x`.
    """

    device = "cpu"
    requires_grad = False
    note = None
    LISTED = True  # Among the arrays of the namespace; what is not can be read by its path.
    numbered = False  # Whether the values are numbers of names that are numbered over all rows.
    ATTRIBUTES = {}
    SAME = frozenset()

    def __init__(self, dtype, shape, itemsize):
        self.dtype = dtype
        self.shape = [int(extent) for extent in shape]
        self.nbytes = math.prod(self.shape) * itemsize
        self.refusal = None

    @staticmethod
    def item(obj, key):
        return obj[key]

    def class_names(self):
        """The names that the values 0, 1, … stand for; None where they stand for nothing but themselves."""
        return None

    def labels(self):
        """What the places along the last axis are called, such as columns; None where they are only counted."""
        return None

    @staticmethod
    def attribute(obj, name):
        """A column or variable by its name after a dot; None where there is none."""
        return None

    @staticmethod
    def children(obj):
        """(path behind the name, object) of arrays within, such as columns."""
        return ()

    def describe(self):
        return {
            "dtype": self.dtype,
            "shape": self.shape,
            "nbytes": self.nbytes,
            "device": self.device,
            "requires_grad": self.requires_grad,
            "refusal": self.refusal and self.refusal.sentence,
        }


def key_text(key):
    """A key as a person writes it in brackets."""
    if type(key) is tuple and len(key) > 1:
        return "[" + ", ".join(key_text(part)[1:-1] for part in key) + "]"
    quoted = type(key) is str and key.isprintable() and '"' not in key and "\\" not in key
    return '["' + key + '"]' if quoted else "[" + repr(key) + "]"


def is_plain(key):
    """Whether comparing and showing a key runs nobody's code."""
    if type(key) is tuple:
        return all(map(is_plain, key))
    return any(type(key) is kind for kind in (str, int, float, bool, bytes, type(None)))
