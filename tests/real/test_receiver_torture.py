"""What was acknowledged is never lost: fifty deaths in every test run, five hundred in `make torture`."""

from pathlib import Path

from tests.torture.trial import Trial


async def test_fifty_deaths_lose_and_tear_nothing(tmp_path: Path) -> None:
    findings = await Trial(tmp_path, seed=20261123).run(kills=50)
    print(findings)
    assert sum(findings.kills.values()) == 50
    assert findings.acknowledged > 300
    assert findings.sound, findings
