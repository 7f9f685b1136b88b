"""Keras: a variable is what its backend holds."""

from . import registry
from .attributes import instance_names
from .found import Found
from .modules import type_name
from .refusal import unsupported


class VariableFound(Found):
    SAME = frozenset(["numpy"])

    def __init__(self, variable):
        held = instance_names(variable).get("_value")
        reader = registry.registry().reader_of(held)
        if reader is None:
            template = "the variable holds {type}, which is not an array that can be read"
            raise unsupported(template, type=type_name(type(held)))
        inner = reader.found(held)
        super().__init__(inner.dtype, inner.shape, 0)
        self.inner, self.nbytes, self.device = inner, inner.nbytes, inner.device
        self.refusal, self.note, self.requires_grad = inner.refusal, inner.note, inner.requires_grad

    @staticmethod
    def item(variable, key):
        held = instance_names(variable)["_value"]
        return registry.registry().reader_of(held).found.item(held, key)

    def read(self, limit):
        return self.inner.read(limit)

    def rows(self, positions):
        return self.inner.rows(positions)


TYPES = (("keras.Variable", "keras.src.backend", "Variable", VariableFound),)
