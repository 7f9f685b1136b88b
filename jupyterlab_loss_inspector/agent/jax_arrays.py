"""jax: on any device; spread over devices it is put together, spread over processes only what this process holds is read."""

from .modules import require_numpy
from .numpy_arrays import ConvertedFound
from .refusal import sentence, unsupported

PART = "the array is spread over processes: these are the rows {first} to {last} of {count}, which this one holds"


class JaxFound(ConvertedFound):
    ATTRIBUTES = {"T": lambda array: array.T, "real": lambda array: array.real}
    SAME = frozenset(["block_until_ready", "copy"])

    def __init__(self, array):
        super().__init__(array, array.dtype, array.shape)
        devices = list(array.sharding.device_set)
        self.device = str(devices[0].platform) + ("" if len(devices) == 1 else " × %d" % len(devices))
        self.shards = None
        if array.is_deleted():
            self.refusal = unsupported("the array was deleted: its memory was given away, as to a donating function")
        elif not array.is_fully_addressable and not array.is_fully_replicated:
            self.take_shards()

    def take_shards(self):
        """The shards of this process, if they are rows that follow one another."""
        pieces = {shard.index[0].start or 0: shard for shard in self.array.addressable_shards}
        first = next_row = min(pieces)
        self.shards = [pieces[start] for start in sorted(pieces)]
        for shard in self.shards:
            whole = all(part == slice(None) or (part.start or 0) == 0 and part.stop is None for part in shard.index[1:])
            if not whole or (shard.index[0].start or 0) != next_row:
                self.refusal = unsupported("the array is spread over processes in pieces that are no rows: gather it first")
                return
            next_row += shard.data.shape[0]
        count, self.shape = self.shape[0], [next_row - first, *self.shape[1:]]
        self.nbytes = self.nbytes // max(count, 1) * self.shape[0]
        self.note = sentence(PART, first=first, last=next_row - 1, count=count)

    def convert(self):
        numpy = require_numpy()
        if self.shards is not None:
            return numpy.concatenate([numpy.asarray(shard.data) for shard in self.shards])
        return numpy.asarray(self.array)

    def rows(self, positions):
        return self.array[require_numpy().asarray(positions)]


TYPES = (("jax.Array", "jax._src.array", "ArrayImpl", JaxFound),)
