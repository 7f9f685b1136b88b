"""When what nobody asks for any more is dropped."""

import asyncio

RELEASE_SECONDS = 600  # without a request: the page was closed, or the read cancelled


def call_later(seconds, callback):
    """A timer of the kernel's event loop; None in a kernel without one, where a copy stays until the comm closes."""
    try:
        return asyncio.get_running_loop().call_later(seconds, callback)
    except RuntimeError:
        return None
