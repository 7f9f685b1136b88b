"""Loss Inspector, a prebuilt extension of JupyterLab. All that Python does here is tell the server where it lies."""

try:
    from ._version import __version__
except ImportError:  # A source tree that was never built has no version file.
    __version__ = "0+unbuilt"


def _jupyter_labextension_paths():
    return [{"src": "labextension", "dest": "jupyterlab-loss-inspector"}]
