# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors.case import CaseExists
from models.operations.accepting import accept_case, accept_cases
from models.operations.change import Change
from models.presented import PresentedCase
from models.records.cases import Revision
from models.snapshots.attached import attached_files
from models.snapshots.reading.presented import presented_case
from models.store.store import Store
from models.terms import CaseId
from tests.tools.demo_source import CASES, presented


def last_revision(session: Session, *, case: CaseId) -> PresentedCase:
    rows = select(Revision.id).filter_by(case=case).order_by(Revision.number.desc())
    return presented_case(session, session.scalars(rows).first() or pytest.fail("no revision"))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("name", CASES)
def test_a_stored_case_reads_back_equal(store: Store, perform: Callable[..., Change], name: str, language: str) -> None:
    case = presented(name, language)
    change = perform(accept_case, presented=case, source="case.xlsx")
    assert store.read(last_revision, case=CaseId(str(change.payload))) == case


def test_the_same_case_is_not_taken_twice(perform: Callable[..., Change]) -> None:
    case = presented("breakfast-stall", "zh_CN")
    perform(accept_case, presented=case, source="case.xlsx")
    with pytest.raises(CaseExists):
        perform(accept_case, presented=case, source="case.xlsx")


def test_a_changed_case_is_the_next_revision_of_the_same_case(store: Store, perform: Callable[..., Change]) -> None:
    case = presented("breakfast-stall", "zh_CN")
    first = perform(accept_case, presented=case, source="case.xlsx")
    changed = replace(case, application=replace(case.application, months=10))
    second = perform(accept_case, presented=changed, source="case.xlsx")
    assert second.payload == first.payload
    assert store.read(last_revision, case=CaseId(str(second.payload))) == changed


def test_several_files_are_taken_together_or_not_at_all(perform: Callable[..., Change]) -> None:
    stall, shop = presented("breakfast-stall", "zh_CN"), presented("sports-shop", "zh_CN")
    perform(accept_case, presented=shop, source="shop.xlsx")
    with pytest.raises(CaseExists):
        perform(accept_cases, presented=(stall, shop), sources=("stall.xlsx", "shop.xlsx"))
    perform(accept_case, presented=stall, source="stall.xlsx")


def test_files_of_evidence_come_with_their_case_and_are_named_by_the_journal(
    store: Store, perform: Callable[..., Change], tmp_path: Path
) -> None:
    stall, shop = presented("breakfast-stall", "zh_CN"), presented("sports-shop", "zh_CN")
    (tmp_path / "a.jpg").write_bytes(b"a")
    (tmp_path / "b.jpg").write_bytes(b"b")
    files = tuple(store.keep_file(tmp_path / name) for name in ("a.jpg", "b.jpg"))
    places = ((0, stall.evidence[1].id), (1, shop.evidence[0].id))

    change = perform(accept_cases, presented=(stall, shop), sources=("", ""), attached_to=places, attached=files)

    cases = change.payload
    assert isinstance(cases, tuple)
    first, second = (store.read(last_revision, case=case).evidence for case in cases)
    assert [each.stored for each in (*first[:2], *second[:2])] == [None, files[0].stored, files[1].stored, None]
    assert set(store.read(attached_files)) == {file.stored for file in files}
    with pytest.raises(CaseExists):
        perform(accept_cases, presented=(stall,), sources=("",), attached_to=places[:1], attached=files[:1])
