"""Tables: columns that stand side by side in one array."""

import math

from .exact import check_exact
from .found import Found, key_text
from .modules import require_numpy
from .numpy_arrays import numpy_bytes
from .refusal import check_size, sentence, unsupported

MAX_NAMED = 8


class TableFound(Found):
    """The numeric columns of a table. Subclasses define `column(index)`, which gives a numpy array, and `label(index)`."""

    def __init__(self, num_rows, dtypes, names):
        """`dtypes` of numpy, None for a column that is not numeric; `names` of the dtypes as the library says them."""
        self.dtypes = dtypes
        self.read_columns = [index for index, dtype in enumerate(dtypes) if dtype is not None]
        others = [index for index, dtype in enumerate(dtypes) if dtype is None]
        if others and not self.read_columns:
            super().__init__(names[0], (num_rows, len(dtypes)), 0)
            template = "no column is made of plain numbers: read one of them, such as [{column}], which holds {dtype}"
            self.refusal = unsupported(template, column=key_of(self.label(0)), dtype=self.dtype)
            return
        common = common_dtype(self.numeric)
        super().__init__(common.name, (num_rows, len(self.read_columns)), common.itemsize)
        if others:
            words = [f"{self.label(index)} ({names[index]})" for index in others]
            shown = ", ".join(words[:MAX_NAMED]) + (", …" if len(words) > MAX_NAMED else "")
            self.note = sentence("left out, since they hold no plain numbers: {columns}", columns=shown)

    @property
    def numeric(self):
        return [self.dtypes[index] for index in self.read_columns]

    def labels(self):
        labels = [self.label(index) for index in self.read_columns]
        return None if labels == list(range(len(labels))) else [self.name(index) for index in self.read_columns]

    def name(self, index):
        """What a column is called in a figure."""
        return str(self.label(index))

    def read(self, limit):
        columns = [self.column(index) for index in self.read_columns]
        common = common_dtype([column.dtype for column in columns])
        check_size(math.prod(self.shape) * common.itemsize, limit)
        values = require_numpy().empty(self.shape, dtype=common)
        for place, (index, column) in enumerate(zip(self.read_columns, columns)):
            if common.kind == "f":
                check_exact(column, self.label(index))
            values[:, place] = column
        return numpy_bytes(values)


def common_dtype(dtypes):
    """The dtype that numpy would give columns of these dtypes; float64 without columns."""
    return require_numpy().result_type(*(set(dtypes) or {"f8"}))


def plain_label(name, index):
    """The name of a column, or its number where the name is not plain."""
    return name if type(name) is str or type(name) is int else "number " + str(index)


def key_of(label):
    return key_text(label)[1:-1]


def plain_names(names):
    """Names of classes to show; None unless all are strings or numbers."""
    plain = all(type(name) is str or type(name) is int or type(name) is float or type(name) is bool for name in names)
    return [str(name) for name in names] if plain else None
