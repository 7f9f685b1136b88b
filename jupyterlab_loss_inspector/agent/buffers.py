"""Python's own buffers of numbers: memoryview and array.array, in any strides."""

import sys

from .found import DTYPES, Found
from .modules import library
from .refusal import unsupported

KINDS = {**dict.fromkeys("bhilqn", "i"), **dict.fromkeys("BHILQN", "u"), **dict.fromkeys("efd", "f"), "?": "b"}


class BufferFound(Found):
    SAME = frozenset(["toreadonly"])

    def __init__(self, buffer):
        view = memoryview(buffer)
        order, code = ("@", view.format) if len(view.format) == 1 else (view.format[0], view.format[1:])
        native = order in "@=" or (order == "<") == (sys.byteorder == "little")
        dtype = DTYPES.get(KINDS.get(code, "") + str(view.itemsize)) if native else None
        super().__init__(dtype or view.format, view.shape, view.itemsize)
        self.view = view
        if dtype is None:
            self.refusal = unsupported("a buffer of format {format} is not made of plain numbers", format=view.format)

    def read(self, limit):
        return self.dtype, self.view.tobytes()

    def rows(self, positions):
        numpy = library("numpy", "asarray")
        if numpy is None:
            raise unsupported("a sample of its rows takes numpy, which is not imported: run `import numpy` first")
        return numpy(self.view)[positions]


TYPES = (
    ("memoryview", "builtins", "memoryview", BufferFound),
    ("array.array", "array", "array", BufferFound),
)
