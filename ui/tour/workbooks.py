# SPDX-License-Identifier: Apache-2.0
"""The officer's workbooks of the tour: one as it should be, and a draft of it that is refused."""

import shutil
from pathlib import Path

from openpyxl import load_workbook

PAPERS = "papers"
"""The folder of papers that the sample workbooks name."""


def lay_out(sample: Path, folder: Path) -> tuple[Path, Path]:
    """Put the draft and the finished workbook into a folder; gives both."""
    folder.mkdir(parents=True, exist_ok=True)
    draft, finished = folder / f"draft-{sample.name}", folder / sample.name
    shutil.copyfile(sample, finished)
    shutil.copytree(sample.parent / PAPERS, folder / PAPERS, dirs_exist_ok=True)
    book = load_workbook(sample)
    balance, checks, loss = (book[book.sheetnames[number]] for number in (1, 7, 2))
    balance["D3"] = "7000?"
    balance["A5"] = "A33"
    checks["D2"] = "verification.glance"
    checks["I2"] = "E99"
    loss["H6"] = None
    book.save(draft)
    return draft, finished
