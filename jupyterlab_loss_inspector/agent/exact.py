"""Whole numbers that a float64 cannot hold."""

from .found import EXACT_LIMIT
from .refusal import unsupported


def check_exact(values, column=None):
    """Refuses a numpy array of whole numbers that cannot stand among floats."""
    if values.dtype.kind in "iu" and values.size:
        check_whole(int(values.min()), int(values.max()), column)


def check_whole(smallest, largest, column=None):
    worst = largest if largest > EXACT_LIMIT else smallest
    if abs(worst) <= EXACT_LIMIT:
        return
    value = str(worst) if worst.bit_length() <= 64 else "a number of %d bits" % worst.bit_length()
    if column is None:
        raise unsupported("{value} is beyond ±2^53, so it cannot stand among floats", value=value)
    template = "{value} in column {column} is beyond ±2^53, so it cannot stand among floats"
    raise unsupported(template, value=value, column=column)
