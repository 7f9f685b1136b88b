"""Keeps what the user's own functions do while a copy is stepped from being seen or felt."""

import contextlib
import io
import sys
import warnings


@contextlib.contextmanager
def unnoticed():
    """Swallows prints and warnings, and puts the state of every random number generator back."""
    restore = [generator() for generator in (of_python, of_numpy, of_torch)]
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        for put_back in restore:
            put_back()


def of_python():
    return kept(sys.modules.get("random"), "getstate", "setstate")


def of_numpy():
    return kept(sys.modules.get("numpy.random"), "get_state", "set_state")


def of_torch():
    torch = sys.modules.get("torch")
    if torch is None:
        return lambda: None
    cpu = kept(torch, "get_rng_state", "set_rng_state")
    # Asking a GPU that was never used would wake it.
    gpus = kept(torch.cuda, "get_rng_state_all", "set_rng_state_all") if torch.cuda.is_initialized() else None

    def put_back():
        cpu()
        if gpus:
            gpus()

    return put_back


def kept(module, get, put):
    """What puts a state back that is taken now; nothing for a module that is not imported."""
    if module is None:
        return lambda: None
    state = getattr(module, get)()
    return lambda: getattr(module, put)(state)
