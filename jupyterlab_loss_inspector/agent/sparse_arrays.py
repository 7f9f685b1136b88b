"""scipy.sparse: matrices and arrays of every format, read with their zeros."""

from .numpy_arrays import ConvertedFound
from .refusal import sentence

FORMATS = "bsr coo csc csr dia dok lil".split()


class SparseFound(ConvertedFound):
    ATTRIBUTES = {"T": lambda matrix: matrix.T}
    SAME = frozenset(["toarray", "todense", "copy"])

    def __init__(self, matrix):
        super().__init__(matrix, matrix.dtype, matrix.shape)
        self.note = sentence("sparse: {count} stored values, read with their zeros", count=int(matrix.nnz))

    def convert(self):
        return self.array.toarray()

    def rows(self, positions):
        return self.array.tocsr()[positions]


TYPES = tuple(
    (f"scipy.sparse.{name}_{kind}", "scipy.sparse", f"{name}_{kind}", SparseFound)
    for name in FORMATS
    for kind in ("array", "matrix")
)
