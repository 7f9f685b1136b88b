"""MLX: lazy arrays of Apple's GPU, evaluated when they are read, as printing them does."""

from .modules import library, require_numpy
from .numpy_arrays import ConvertedFound

NAMES = {"bool_": "bool"}


class MlxFound(ConvertedFound):
    ATTRIBUTES = {"T": lambda array: array.T}

    def __init__(self, array):
        name = str(array.dtype).rpartition(".")[2]
        super().__init__(array, NAMES.get(name, name), array.shape)
        self.device = "mlx"
        if name == "bfloat16":
            self.nbytes *= 2

    def convert(self):
        """numpy has no bfloat16 of its own, so those come as the float32 that they widen to."""
        array = self.array
        if self.dtype == "bfloat16":
            array = array.astype(library("mlx.core", "float32"))
        return require_numpy().array(array)

    def rows(self, positions):
        return self.array[library("mlx.core", "array")(positions)]


TYPES = (("mlx.core.array", "mlx.core", "array", MlxFound),)
