"""TensorFlow: eager tensors and variables, on any device."""

from .modules import library
from .numpy_arrays import ConvertedFound


def device_of(tensor):
    """`cpu`, or `gpu:0`, of a device's full name."""
    kind, _, number = str(tensor.device).rpartition("device:")[2].lower().partition(":")
    return kind if kind in ("cpu", "") else kind + ":" + number


class TensorFound(ConvertedFound):
    SAME = frozenset(["numpy"])

    def __init__(self, tensor):
        super().__init__(tensor, tensor.dtype.name, tensor.shape.as_list())
        self.device = device_of(tensor)

    def convert(self):
        return self.array.numpy()

    def rows(self, positions):
        return library("tensorflow", "gather")(self.array, positions)


class VariableFound(TensorFound):
    SAME = frozenset(["numpy", "value", "read_value"])


RESOURCE = "tensorflow.python.ops.resource_variable_ops"
TYPES = (
    ("tf.Tensor", "tensorflow.python.framework.ops", "EagerTensor", TensorFound),
    ("tf.Variable", RESOURCE, "ResourceVariable", VariableFound),
)
