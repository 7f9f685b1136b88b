"""The server of the user-interface tests: what is installed in the environment, on a copy of the examples."""

import os
import shutil
import tempfile
from pathlib import Path

from jupyterlab.galata import configure_jupyter_server

root = Path(tempfile.mkdtemp(prefix="loss-inspector-ui-"))
shutil.copytree(Path("examples"), root / "examples")

# Where the kernel is that is not of Python.
kernels = str(Path("ui-tests/jupyter").resolve())
os.environ["JUPYTER_PATH"] = os.pathsep.join(
    filter(None, [kernels, os.environ.get("JUPYTER_PATH")])
)

configure_jupyter_server(c)  # noqa: F821
c.ServerApp.ip = "127.0.0.1"  # noqa: F821
c.ServerApp.allow_root = True  # noqa: F821
c.ServerApp.root_dir = str(root)  # noqa: F821
c.LabApp.news_url = None  # noqa: F821
c.JupyterNotebookApp.expose_app_in_browser = True  # noqa: F821
