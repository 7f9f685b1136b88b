"""dask: described from its metadata; never computed, since that runs whatever its graph holds."""

from .found import Found
from .refusal import unsupported

LAZY = "a dask array is lazy, and looking does not compute it: bind the values to a name, as in y = x.compute()"


class DaskFound(Found):
    def __init__(self, array):
        known = all(extent == extent for extent in array.shape)
        super().__init__(array.dtype.name, array.shape if known else [], array.dtype.itemsize if known else 0)
        self.device = "lazy"
        self.refusal = unsupported(LAZY)


TYPES = (("dask.array.Array", "dask.array", "Array", DaskFound),)
