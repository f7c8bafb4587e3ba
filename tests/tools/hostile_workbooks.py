# SPDX-License-Identifier: Apache-2.0
"""Workbooks that want to harm or are broken, one function for each kind; each gives file name and content."""

import io
import struct
import zipfile
from collections.abc import Callable

from tests.tools.workbook_surgery import part_of, with_parts

Hostile = tuple[str, bytes]
BOMB = 100 * 1024 * 1024
"""Unpacked bytes of the space bombs."""

_DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def _in_sheet(sound: bytes, rows: bytes, sheet: str = "证据") -> bytes:
    part = part_of(sound, sheet)
    return with_parts(sound, {part: lambda old: old.replace(b"</sheetData>", rows + b"</sheetData>")})


def space_bomb(sound: bytes) -> Hostile:
    return "bomb.xlsx", with_parts(
        sound, {part_of(sound, "证据"): lambda old: old.replace(b"<sheetData>", b"<sheetData>" + b" " * BOMB)}
    )


def bomb_in_an_unused_part(sound: bytes) -> Hostile:
    return "bomb.xlsx", with_parts(sound, more={"xl/media/picture.bin": bytes(BOMB)})


def cell_bomb(sound: bytes) -> Hostile:
    row = b'<row r="%d">' + b"<c/>" * 190 + b"</row>"
    return "cells.xlsx", _in_sheet(sound, b"".join(row % number for number in range(1000, 4900)))


def million_rows(sound: bytes) -> Hostile:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (number, number) for number in range(1000, 250_000))
    return "rows.xlsx", _in_sheet(sound, rows)


def far_cell(sound: bytes) -> Hostile:
    return "far.xlsx", _in_sheet(sound, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def far_column(sound: bytes) -> Hostile:
    return "far.xlsx", _in_sheet(sound, b'<row r="900"><c r="XFD900"><v>1</v></c></row>')


def merge_over_everything(sound: bytes) -> Hostile:
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    return "merge.xlsx", with_parts(sound, {part_of(sound, "证据"): lambda old: old.replace(b"</sheetData>", merged)})


def doctype_in(part: str) -> Callable[[bytes], Hostile]:
    def build(sound: bytes) -> Hostile:
        name = part_of(sound, part) if "/" not in part and not part.startswith("[") else part
        return "doctype.xlsx", with_parts(sound, {name: _with_doctype})

    return build


def _with_doctype(old: bytes) -> bytes:
    return _DOCTYPE + old.removeprefix(b'<?xml version="1.0" encoding="UTF-8"?>')


def doctype_in_utf16(sound: bytes) -> Hostile:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY a "b">]><styleSheet>&a;</styleSheet>'
    return "doctype.xlsx", with_parts(sound, {"xl/styles.xml": lambda _: text.encode("utf-16")})


def external_link(sound: bytes) -> Hostile:
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    return "link.xlsx", with_parts(sound, more={"xl/externalLinks/externalLink1.xml": link})


def external_target(sound: bytes) -> Hostile:
    relation = b'<Relationship Id="rX" Type="http://x/image" Target="file://server/share" TargetMode="External"/>'
    edits = {"xl/_rels/workbook.xml.rels": lambda old: old.replace(b"</Relationships>", relation + b"</Relationships>")}
    return "link.xlsx", with_parts(sound, edits)


def macros(sound: bytes) -> Hostile:
    return "macro.xlsx", with_parts(sound, more={"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(600)})


def macro_type(sound: bytes) -> Hostile:
    old, new = b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    return "macro.xlsx", with_parts(sound, {"[Content_Types].xml": lambda content: content.replace(old, new)})


def macro_ending(sound: bytes) -> Hostile:
    return "case.xlsm", sound


def part_named(name: str) -> Callable[[bytes], Hostile]:
    return lambda sound: ("names.xlsx", with_parts(sound, more={name: b"x"}))


def two_parts_of_one_name(sound: bytes) -> Hostile:
    return "names.xlsx", with_parts(sound, more={"XL/Workbook.xml": b"<workbook/>"})


def truncated(sound: bytes) -> Hostile:
    return "cut.xlsx", sound[: len(sound) // 2]


def damaged_part(sound: bytes) -> Hostile:
    with zipfile.ZipFile(io.BytesIO(sound)) as container:
        start = container.getinfo(part_of(sound, "证据")).header_offset + 120
    return "damaged.xlsx", sound[:start] + bytes(80) + sound[start + 80 :]


def old_format(_sound: bytes) -> Hostile:
    return "old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)


def encrypted_part(sound: bytes) -> Hostile:
    """The flag alone: readers must believe it before they read."""
    content = bytearray(sound)
    at = content.find(b"PK\x01\x02")
    (flags,) = struct.unpack_from("<H", content, at + 8)
    struct.pack_into("<H", content, at + 8, flags | 1)
    return "locked.xlsx", bytes(content)


def wrong_ending(sound: bytes) -> Hostile:
    return "case.xls", sound


def text_with_the_ending(_sound: bytes) -> Hostile:
    return "case.xlsx", "案件号,客户\n1,张三\n".encode("gb18030")


def other_package(_sound: bytes) -> Hostile:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as container:
        container.writestr(
            "[Content_Types].xml", b"<Types><Override ContentType='wordprocessingml.document.main+xml'/></Types>"
        )
        container.writestr("word/document.xml", b"<document/>")
    return "letter.xlsx", target.getvalue()


def empty_file(_sound: bytes) -> Hostile:
    return "empty.xlsx", b""


def overlapping_parts(sound: bytes) -> Hostile:
    """Two names in the directory that point to the same bytes."""
    content = bytearray(sound)
    first = content.find(b"PK\x01\x02")
    second = content.find(b"PK\x01\x02", first + 4)
    third = content.find(b"PK\x01\x02", second + 4)
    content[third + 42 : third + 46] = content[second + 42 : second + 46]
    return "overlap.xlsx", bytes(content)


def long_text(sound: bytes) -> Hostile:
    cell = b'<row r="900"><c r="A900" t="inlineStr"><is><t>' + b"x" * 100_000 + b"</t></is></c></row>"
    return "long.xlsx", _in_sheet(sound, cell)


def shared_text_out_of_range(sound: bytes) -> Hostile:
    return "shared.xlsx", _in_sheet(sound, b'<row r="900"><c r="A900" t="s"><v>99999999</v></c></row>')


def enormous_number(sound: bytes) -> Hostile:
    return "number.xlsx", _number_in(sound, b"1E+999999")


def not_a_number(sound: bytes) -> Hostile:
    return "number.xlsx", _number_in(sound, b"NaN")


def _number_in(sound: bytes, number: bytes) -> bytes:
    part = part_of(sound, "资产负债表")
    return with_parts(sound, {part: lambda old: old.replace(b"<v>8000</v>", b"<v>" + number + b"</v>", 1)})


def too_many_sheets(sound: bytes) -> Hostile:
    sheets = b"".join(b'<sheet name="s%d" sheetId="%d" r:id="rId1"/>' % (n, n + 500) for n in range(200))
    space = b'<sheets xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    return "sheets.xlsx", with_parts(sound, {"xl/workbook.xml": lambda old: old.replace(b"<sheets>", space + sheets)})


def deep_markup(sound: bytes) -> Hostile:
    return "deep.xlsx", _in_sheet(sound, b"<x>" * 20_000 + b"</x>" * 20_000)


def broken_markup(sound: bytes) -> Hostile:
    return "broken.xlsx", with_parts(sound, {part_of(sound, "证据"): lambda old: old[: len(old) // 2]})


KINDS: dict[str, Callable[[bytes], Hostile]] = {
    "space bomb in a sheet": space_bomb,
    "space bomb in a part nobody reads": bomb_in_an_unused_part,
    "cell bomb": cell_bomb,
    "a quarter of a million rows": million_rows,
    "far cell": far_cell,
    "far column": far_column,
    "merge over the whole sheet": merge_over_everything,
    "document type in a sheet": doctype_in("证据"),
    "document type in the workbook": doctype_in("xl/workbook.xml"),
    "document type in the types": doctype_in("[Content_Types].xml"),
    "document type in the relations": doctype_in("xl/_rels/workbook.xml.rels"),
    "document type in the styles": doctype_in("xl/styles.xml"),
    "document type in the properties": doctype_in("docProps/core.xml"),
    "document type in another encoding": doctype_in_utf16,
    "external link": external_link,
    "external target": external_target,
    "macros": macros,
    "macro type": macro_type,
    "macro ending": macro_ending,
    "part climbing out": part_named("../../etc/cron.d/evil"),
    "part with an absolute name": part_named("/etc/passwd"),
    "part with backslashes": part_named("xl\\..\\..\\evil"),
    "part on a drive": part_named("C:/windows/evil.dll"),
    "two parts of one name": two_parts_of_one_name,
    "truncated": truncated,
    "damaged part": damaged_part,
    "old format": old_format,
    "encrypted part": encrypted_part,
    "wrong ending": wrong_ending,
    "text with the ending": text_with_the_ending,
    "another kind of package": other_package,
    "empty file": empty_file,
    "overlapping parts": overlapping_parts,
    "long text": long_text,
    "shared text out of range": shared_text_out_of_range,
    "enormous number": enormous_number,
    "not a number": not_a_number,
    "too many sheets": too_many_sheets,
    "deep markup": deep_markup,
    "broken markup": broken_markup,
}
"""What a reader must refuse or survive."""
HARMLESS = frozenset({"deep markup"})
"""Kinds that carry a sound case all the same."""
