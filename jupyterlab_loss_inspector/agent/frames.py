"""Tables: columns that stand side by side in one array."""

import math

from .exact import check_exact
from .found import Found
from .modules import require_numpy
from .numpy_arrays import numpy_bytes
from .refusal import check_size, unsupported


class TableFound(Found):
    """A table of numeric columns. Subclasses define `column(index)`, which gives a numpy array, and `label(index)`."""

    def __init__(self, num_rows, dtypes, names):
        """`dtypes` of numpy, None for a column that is not numeric; `names` of the dtypes as the library says them."""
        self.dtypes = dtypes
        unreadable = next((i for i, dtype in enumerate(dtypes) if dtype is None), None)
        shape = (num_rows, len(dtypes))
        if unreadable is None:
            common = common_dtype(dtypes)
            super().__init__(common.name, shape, common.itemsize)
        else:
            super().__init__(names[unreadable], shape, 0)
            template = "column {column} holds {dtype}, which is not made of plain numbers"
            self.refusal = unsupported(template, column=self.label(unreadable), dtype=self.dtype)

    def read(self, limit):
        columns = [self.column(index) for index in range(self.shape[1])]
        common = common_dtype([column.dtype for column in columns])
        check_size(math.prod(self.shape) * common.itemsize, limit)
        values = require_numpy().empty(self.shape, dtype=common)
        for index, column in enumerate(columns):
            if common.kind == "f":
                check_exact(column, self.label(index))
            values[:, index] = column
        return numpy_bytes(values)


def common_dtype(dtypes):
    """The dtype that numpy would give columns of these dtypes; float64 without columns."""
    return require_numpy().result_type(*(set(dtypes) or {"f8"}))


def plain_label(name, index):
    """The name of a column, or its number where the name is not plain."""
    return name if type(name) is str or type(name) is int else "number " + str(index)


def plain_names(names):
    """Names of classes to show; None unless all are strings or numbers."""
    plain = all(type(name) is str or type(name) is int or type(name) is float or type(name) is bool for name in names)
    return [str(name) for name in names] if plain else None
