"""Gathers the licences of everything in the bundle: licences.py FOLDER; and lists them in FOLDER/LIST."""

import shutil
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[2]
ONLY_BUILDING = frozenset(
    [
        "altgraph",
        "etrn-gui",
        "hatchling",
        "markdown-it-py",
        "mdurl",
        "packaging",
        "pathspec",
        "pip",
        "pluggy",
        "pycparser",
        "pygments",
        "pyinstaller-hooks-contrib",
        "setuptools",
        "trove-classifiers",
        "wheel",
    ]
)
WORDS = ("licen", "copying", "notice", "authors")


def main(folder: Path) -> None:
    """Copy them, one folder for each package."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    held = sorted((one for one in distributions() if name(one) not in ONLY_BUILDING), key=name)
    lines = [f"etrn-gui: MIT\nPython {sys.version.split()[0]}: PSF-2.0"]
    for one in held:
        lines.append(f"{one.name} {one.version}: {licence(one)}")
        for number, path in enumerate(texts(one)):
            target = folder / name(one) / (path.name if number == 0 else f"{number}-{path.name}")
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, target)
    shutil.copyfile(ROOT / "LICENSE", folder / "etrn-gui.txt")
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if own.is_file():
        shutil.copyfile(own, folder / "python.txt")
    (folder / "LIST").write_text("\n".join(lines) + "\n", encoding="utf-8")


def name(one: Distribution) -> str:
    """Return a package's name as it is compared."""
    return one.name.lower().replace("_", "-").replace(".", "-")


def licence(one: Distribution) -> str:
    """Return what a package says its licence is."""
    told = one.metadata
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License")]
    return (
        told.get("License-Expression")
        or ", ".join(classified)
        or (told.get("License") or "see its text").split("\n")[0]
    )


def texts(one: Distribution) -> list[Path]:
    """Return the files that hold a package's licence."""
    return [
        Path(str(file.locate()))
        for file in one.files or []
        if file.name.lower().startswith(WORDS) and ".dist-info" in str(file) and Path(str(file.locate())).is_file()
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
