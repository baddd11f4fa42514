"""Fuzz the SMTP session with atheris, for as long as it is told to: `python -m tests.fuzz -max_total_time=3600`.

The options are libFuzzer's; without a folder, what it learns stays in memory and `corpus/` is only read. What fails is
written to `out/fuzz/`, and `python -m tests.fuzz FILE` runs one such file again.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["etrn_gui.smtp"]):
    from tests.fuzz import target

HERE = Path(__file__).parent
OUT = Path("out/fuzz")


def one(data: bytes) -> None:
    target.run(data)


def main() -> None:
    given = sys.argv[1:]
    OUT.mkdir(parents=True, exist_ok=True)
    options = [f"-dict={HERE / 'smtp.dict'}", f"-artifact_prefix={OUT}/", "-max_len=4096", "-timeout=10"]
    learns = [] if any(not option.startswith("-") for option in given) else [str(OUT), str(HERE / "corpus")]
    atheris.Setup([sys.argv[0], *options, *given, *learns], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
