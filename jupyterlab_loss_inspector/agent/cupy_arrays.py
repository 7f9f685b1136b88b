"""CuPy: arrays of a GPU, copied to the host when they are read."""

from .numpy_arrays import ConvertedFound


class CupyFound(ConvertedFound):
    ATTRIBUTES = {"T": lambda array: array.T, "real": lambda array: array.real}
    SAME = frozenset(["get", "copy"])

    def __init__(self, array):
        super().__init__(array, array.dtype, array.shape)
        self.device = "cuda:%d" % array.device.id

    def convert(self):
        return self.array.get()


TYPES = (("cupy.ndarray", "cupy", "ndarray", CupyFound),)
