"""PyTorch: any device, with gradient, lazy conjugate and negation, bfloat16 and 8-bit floats."""

import ctypes
import sys

from .attributes import instance_names
from .found import DTYPES, Found
from .modules import library
from .numpy_arrays import widened
from .refusal import missing, unsupported

TORCH_DTYPES = frozenset([*DTYPES.values(), "bfloat16"])
FLOAT8_DTYPES = frozenset("float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu".split())


def quietly(work):
    """Does work on tensors without recording it for a gradient."""

    def silent(*args):
        with sys.modules["torch"].no_grad():
            return work(*args)

    return silent


class TorchFound(Found):
    SAME = frozenset("detach cpu numpy clone contiguous".split())
    ATTRIBUTES = {
        "T": quietly(lambda tensor: tensor.T),
        "mT": quietly(lambda tensor: tensor.mT),
        "data": quietly(lambda tensor: tensor.detach()),
        "real": quietly(lambda tensor: tensor.real),
        "imag": quietly(lambda tensor: tensor.imag),
        "grad": lambda tensor: tensor.grad if tensor.is_leaf else None,
    }

    def __init__(self, tensor):
        nested = tensor.is_nested
        dtype = str(tensor.dtype).replace("torch.", "")
        itemsize = 4 if dtype in FLOAT8_DTYPES else library("torch", "Tensor").element_size(tensor)
        super().__init__(dtype, [] if nested else tensor.shape, 0 if nested else itemsize)
        self.tensor = tensor
        self.device = str(tensor.device)
        self.requires_grad = tensor.requires_grad
        layout = "nested" if nested else str(tensor.layout).replace("torch.", "")
        if dtype not in TORCH_DTYPES and dtype not in FLOAT8_DTYPES:
            self.refusal = unsupported("a tensor of {dtype} is not made of plain numbers", dtype=dtype)
        elif layout != "strided":
            self.refusal = unsupported("a tensor of {layout} layout is not read: make it dense", layout=layout)
        elif tensor.is_meta:
            self.refusal = unsupported("a tensor on the meta device has no values")
        elif dtype in FLOAT8_DTYPES:
            self.note = widened(dtype, "float32")

    @staticmethod
    def item(tensor, key):
        return quietly(library("torch", "Tensor").__getitem__)(tensor, key)

    def rows(self, positions):
        torch = sys.modules["torch"]
        with torch.no_grad():
            return torch.Tensor.detach(self.tensor)[torch.tensor(positions, device=self.tensor.device)]

    def read(self, limit):
        torch = sys.modules["torch"]
        with torch.no_grad():
            plain = torch.Tensor.detach(self.tensor).resolve_conj().resolve_neg()
            if self.dtype in FLOAT8_DTYPES:
                plain = plain.to(torch.float32)
            copy = plain.to("cpu", copy=True, memory_format=torch.contiguous_format)
        return str(copy.dtype).replace("torch.", ""), ctypes.string_at(copy.data_ptr(), self.nbytes)


def module_attribute(module, name):
    """A parameter, buffer or part of an nn.Module."""
    held = instance_names(module)
    for registry in ("_parameters", "_buffers", "_modules"):
        if type(held.get(registry)) is dict and name in held[registry]:
            return held[registry][name]
    raise missing("the module has no {name}", name=name)


def module_item(module, key):
    parts = instance_names(module).get("_modules")
    if type(parts) is not dict or type(key) is not int or not -len(parts) <= key < len(parts):
        raise missing("the module has no part {key}", key=str(key))
    return list(parts.values())[key]


TYPES = (
    ("torch.Tensor", "torch", "Tensor", TorchFound),
    ("torch.nn.Parameter", "torch.nn.parameter", "Parameter", TorchFound),
)

HOOKS = (
    ("torch.nn.modules.module", "Module", "__getattr__", module_attribute),
    ("torch.nn.modules.container", "Sequential", "__getitem__", module_item),
    ("torch.nn.modules.container", "ModuleList", "__getitem__", module_item),
)
