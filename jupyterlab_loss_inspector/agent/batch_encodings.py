"""transformers: a BatchEncoding hands out the keys of its `data` as attributes."""

from .attributes import instance_names
from .items import value
from .refusal import missing


def field(batch, name):
    held = instance_names(batch).get("data")
    if type(held) is not dict:
        raise missing("there is no {key}", key=name)
    return value(held, name)


HOOKS = (("transformers.tokenization_utils_base", "BatchEncoding", "__getattr__", field),)
