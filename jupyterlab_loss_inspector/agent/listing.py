"""The arrays of the user's namespace, and those one step within its containers, described without reading them."""

from .modules import type_name
from .parts import parts
from .refusal import Refusal, unsupported
from .registry import registry
from .sequences import LIST_NODES, DequeFound, count_nodes, is_sequence

LISTING_NODES = 200_000  # of all lists together
MAX_ARRAYS = 1000
MAX_CHILDREN = 20  # of one container
HIDDEN = ("In", "Out")


class Listing:
    def __init__(self):
        self.known = registry()
        self.nodes = LISTING_NODES
        self.variables = []
        self.left_out = 0
        self.others = set()  # Types that are neither arrays nor hold any.

    def take(self, namespace):
        for name, obj in list(dict.items(namespace)):
            if id(type(obj)) in self.others:
                continue
            if type(name) is str and not name.startswith("_") and name not in HIDDEN:
                self.look_at(name, obj, True)
        return {"variables": self.variables, "leftOut": self.left_out}

    def look_at(self, path, obj, deep):
        reader = self.known.readers.get(id(type(obj)))
        if reader is None:
            if deep and id(type(obj)) not in self.others:
                self.look_into(path, obj)
        elif not reader.found.LISTED:
            return
        elif len(self.variables) >= MAX_ARRAYS:
            self.left_out += 1
        elif reader.found is DequeFound:
            self.look_at_items(path, reader, list(obj), deep)
        elif not is_sequence(obj):
            self.describe(path, reader, obj)
            for suffix, child in self.children(reader, obj) if deep else ():
                self.look_at(path + suffix, child, False)
        else:
            self.look_at_items(path, reader, obj, deep)

    def look_at_items(self, path, reader, items, deep):
        if items and self.holds_arrays(items):
            self.look_at_arrays(path, reader, items, deep)
        else:
            self.look_at_list(path, reader, items)

    def holds_arrays(self, items):
        reader = self.known.reader_of(items[0])
        return reader is not None and reader.found.LISTED and not is_sequence(items[0])

    def look_into(self, path, obj):
        held = parts(obj, MAX_CHILDREN)
        if held is None:
            self.others.add(id(type(obj)))
            return
        for suffix, child in held:
            self.look_at(path + suffix, child, False)

    def look_at_arrays(self, path, reader, items, deep):
        """A list of arrays is one array where they fit together, and else several."""
        self.nodes -= len(items)
        if self.nodes < 0:
            return
        before = len(self.variables)
        self.describe(path, reader, items, silent=True)
        if deep and len(self.variables) == before:
            for index, child in enumerate(items[:MAX_CHILDREN]):
                self.look_at(path + "[%d]" % index, child, False)

    def look_at_list(self, path, reader, items):
        if items and type(items[0]) is str:
            return  # Words, which are rarely classes: to be read by their path.
        cost = count_nodes(items)
        if 0 < cost <= min(self.nodes, LIST_NODES):
            self.nodes -= cost
            self.describe(path, reader, items, silent=True)

    def describe(self, path, reader, obj, silent=False):
        """Adds an array. Most lists are none, and that is no error: they are passed over in silence."""
        found = description(reader, obj)
        is_none = found["dtype"] == "" or found["shape"] == [0]
        if not silent or not is_none:
            self.variables.append({"name": path, "type": reader.label, **found})

    def children(self, reader, obj):
        try:
            return reader.found.children(obj)
        except Exception as cause:  # A table that its library cannot take apart is still a table.
            name = type_name(type(cause))
            self.variables[-1]["refusal"] = unsupported("its columns cannot be listed: {name}", name=name).sentence
            return ()


def description(reader, obj):
    try:
        return reader.found(obj).describe()
    except Refusal as refusal:
        reason = refusal
    except Exception as cause:  # One that its library cannot tell of must not cost the list of the others.
        reason = unsupported("what it is cannot be told: {name}", name=type_name(type(cause)))
    return {"dtype": "", "shape": [], "nbytes": 0, "device": "", "requires_grad": False, "refusal": reason.sentence}
