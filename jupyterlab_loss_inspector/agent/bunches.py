"""scikit-learn: a Bunch hands out its keys as attributes."""

from .items import value

HOOKS = (("sklearn.utils._bunch", "Bunch", "__getattr__", value),)
