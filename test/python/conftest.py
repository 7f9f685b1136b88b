import importlib.util
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "jupyterlab_loss_inspector"


@pytest.fixture(scope="session")
def agent_source():
    return (PACKAGE / "kernel_agent.py").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def bootstrap_source():
    return (PACKAGE / "kernel_bootstrap.py").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def kernel_agent():
    """The agent as a module: without a TARGET it defines everything and serves nothing."""
    spec = importlib.util.spec_from_file_location("kernel_agent", PACKAGE / "kernel_agent.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
