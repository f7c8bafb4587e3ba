# SPDX-License-Identifier: Apache-2.0
"""Make the supplement font: the Han characters that Noto Sans CJK SC draws and Noto Sans SC lacks, as TrueType.

Needed once, and again only when Noto Sans SC changes. The source is Debian's package `fonts-noto-cjk`:
`python -m tests.tools.supplement_font [NotoSansCJK-Regular.ttc]`. The reserved name of the licence is 'Source', so the
result may be called a supplement to Noto Sans SC.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from resources import path

DEBIAN = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
FACE = "Noto Sans CJK SC"
FAMILY = "Noto Sans SC Supplement"
HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
CURVE_ERROR = 1.0
"""How far a quadratic curve may lie from the cubic one, in thousandths of the em."""
OCTOBER_2020 = 3_684_268_800
"""A fixed moment in the font's own count of seconds, so that the same source gives the same bytes."""


def face_in(collection: Path) -> TTFont:
    for face in TTCollection(str(collection)).fonts:
        if face["name"].getDebugName(1) == FACE:
            return face
    raise SystemExit(f"{collection} has no {FACE}.")


def lacking(source: TTFont, body: Path) -> dict[int, str]:
    """Code point → glyph of the source, for Han characters that the body font does not have."""
    present = TTFont(str(body)).getBestCmap()
    return {
        code: glyph
        for code, glyph in sorted(source.getBestCmap().items())
        if code not in present and any(low <= code <= high for low, high in HAN)
    }


def quadratic(source: TTFont, name: str) -> Glyph:
    pen = TTGlyphPen(None)
    source.getGlyphSet()[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
    return pen.glyph()


def supplement(source: TTFont, characters: dict[int, str]) -> FontBuilder:
    names = {".notdef": ".notdef", **{f"u{code:X}": glyph for code, glyph in characters.items()}}
    widths = source["hmtx"]
    line = source["hhea"]
    font = FontBuilder(source["head"].unitsPerEm, isTTF=True)
    font.setupGlyphOrder(list(names))
    font.setupCharacterMap({code: f"u{code:X}" for code in characters})
    glyphs = {ours: quadratic(source, theirs) for ours, theirs in names.items()}
    font.setupGlyf(glyphs)
    table = font.font["glyf"]
    font.setupHorizontalMetrics({ours: (widths[theirs][0], table[ours].xMin) for ours, theirs in names.items()})
    font.setupHorizontalHeader(ascent=line.ascent, descent=line.descent)
    font.setupNameTable(
        {
            "copyright": source["name"].getDebugName(0),
            "familyName": FAMILY,
            "styleName": "Regular",
            "uniqueFontIdentifier": f"{FAMILY} 1.0",
            "fullName": FAMILY,
            "version": "Version 1.0",
            "psName": FAMILY.replace(" ", ""),
            "licenseDescription": source["name"].getDebugName(13),
            "licenseInfoURL": source["name"].getDebugName(14),
        }
    )
    font.setupOS2(
        sTypoAscender=line.ascent, sTypoDescender=line.descent, usWinAscent=line.ascent, usWinDescent=-line.descent
    )
    font.setupPost(keepGlyphNames=False)
    font.updateHead(created=OCTOBER_2020, modified=OCTOBER_2020)
    font.font.recalcTimestamp = False
    return font


def main(arguments: list[str]) -> int:
    collection = Path(arguments[0]) if arguments else DEBIAN
    if not collection.exists():
        print(f"{collection} is not here. apt-get install fonts-noto-cjk, or name the file.", file=sys.stderr)
        return 2
    source = face_in(collection)
    characters = lacking(source, path("fonts", "NotoSansSC-Regular.ttf"))
    target = path("fonts", "NotoSansSCSupplement-Regular.ttf")
    supplement(source, characters).save(str(target))
    print(f"{len(characters)} characters in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
