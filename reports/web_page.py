# SPDX-License-Identifier: Apache-2.0
"""The minutes as one web page that a screen reader can walk through: landmarks, headings, tables with named cells.

Pages for print cannot be tagged with the tools at hand; whoever cannot see them reads this form of the same content.
"""

from collections.abc import Iterable, Iterator
from html import escape

from reports.outline import Block, Field, Grid, Heading, Part, Sentence
from reports.rows_text import visible

STYLE = """
body { font: 1rem/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 60rem;
 padding: 1rem; color: #000; background: #fff; }
table { border-collapse: collapse; margin: .5rem 0 1rem; width: 100%; }
th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: start; vertical-align: top; }
thead th, th[scope=rowgroup] { background: #e6e6e6; }
.skip:not(:focus) { position: absolute; left: -999rem; }
.table { overflow-x: auto; }
@media print { nav, .skip { display: none; } section { break-before: page; } }
""".strip()


def html_page(
    blocks: Iterable[Block], *, language: str, title: str, contents: str, skip: str, notes: Iterable[str]
) -> str:
    """A whole page in one file; `contents` names the list of parts, `notes` stand at its foot."""
    blocks = tuple(blocks)
    parts = [block for block in blocks if isinstance(block, Part)]
    links = "".join(f'<li><a href="#{escape(part.key)}">{escape(visible(part.title))}</a></li>\n' for part in parts)
    feet = "".join(f"<p>{escape(note)}</p>\n" for note in notes if note)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#content">{escape(skip)}</a>\n'
        f"<header>\n<h1>{escape(title)}</h1>\n</header>\n"
        f'<nav aria-label="{escape(contents)}">\n<ol>\n{links}</ol>\n</nav>\n'
        f'<main id="content">\n{"".join(_body(blocks))}</main>\n<footer>\n{feet}</footer>\n</body>\n</html>\n'
    )


def _body(blocks: Iterable[Block]) -> Iterator[str]:
    """One section for each part; no level of headings is left out, and none is said twice."""
    title, depth, is_open = "", 2, False
    for block in blocks:
        match block:
            case Part():
                key = escape(block.key)
                yield ("</section>\n" if is_open else "") + f'<section aria-labelledby="{key}">\n'
                yield f'<h2 id="{key}">{escape(visible(block.title))}</h2>\n'
                title, depth, is_open = block.title, 2, True
            case Heading() if block.level == 1 and block.text == title:
                continue
            case Heading():
                depth = 3 if block.level == 1 else depth
                level = 3 if block.level == 1 else depth + 1
                yield f"<h{level}>{_lines([block.text])}</h{level}>\n"
            case Sentence():
                text = _lines([block.text])
                yield f"<p><strong>{text}</strong></p>\n" if block.bold else f"<p>{text}</p>\n"
            case Grid():
                yield from _table(block)
    if is_open:
        yield "</section>\n"


def _table(grid: Grid) -> Iterator[str]:
    yield '<div class="table">\n<table>\n'
    if grid.heads:
        heads = "".join(f'<th scope="col">{_lines([head])}</th>' for head in grid.heads)
        yield f"<thead>\n<tr>{heads}</tr>\n</thead>\n"
    yield "<tbody>\n"
    for row in grid.rows:
        yield f"<tr>{''.join(_cell(field, row) for field in row)}</tr>\n"
    yield "</tbody>\n</table>\n</div>\n"


def _cell(field: Field, row: tuple[Field, ...]) -> str:
    """A cell that names what follows is a heading of its row, one that stands alone of the rows below."""
    over = f' colspan="{field.columns}"' if field.columns > 1 else ""
    if not field.names:
        return f"<td{over}>{_lines(field.lines)}</td>"
    scope = "rowgroup" if len(row) == 1 else "row"
    return f'<th scope="{scope}"{over}>{_lines(field.lines)}</th>'


def _lines(texts: Iterable[str]) -> str:
    return "<br>".join(escape(visible(text)).replace("\n", "<br>") for text in texts)
