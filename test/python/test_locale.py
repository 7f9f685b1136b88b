"""The translation is found by JupyterLab's server, by the entry point of pyproject.toml."""

import sys
from pathlib import Path

import pytest
from jupyterlab_server import translation_utils

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_entry_point():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["jupyterlab.locale"] == {"loss_inspector": "jupyterlab_loss_inspector"}


def test_translation_is_found(monkeypatch):
    found = {"loss_inspector": str(ROOT / "jupyterlab_loss_inspector")}, ""
    monkeypatch.setattr(translation_utils, "_get_installed_package_locales", lambda: found)
    data, message = translation_utils.get_installed_packages_locale("zh_CN")
    assert message == ""
    assert data["loss_inspector"]["the mean"] == ["均值"]
