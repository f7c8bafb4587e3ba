# SPDX-License-Identifier: Apache-2.0
"""The form of an archive: a finished file gets what PDF/A-2b asks for, and the same bytes for the same content.

Colour is tied to sRGB (`resources/colour/sRGB.icc`, made by LittleCMS, which puts no rights on it; its date is set to
a fixed day), what the file says of itself stands in XMP as well, and pages bear the labels that they print.
"""

from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from resources import path

VERSION = "1.7"
PROFILE = "sRGB IEC61966-2.1"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def archival(content: bytes) -> bytes:
    """A file of this program in the form of PDF/A-2b."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return archived(pdf)


def archived(pdf: Pdf) -> bytes:
    """The bytes of an open file in the form of an archive; pages without labels of their own are numbered from 1."""
    pdf.Root.OutputIntents = Array([_output_intent(pdf)])
    pdf.Root.Metadata = pdf.make_stream(_packet(pdf).encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if "/PageLabels" not in pdf.Root:
        pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(S=Name.D)])
    for page in pdf.pages:
        if "/Trans" in page.obj:  # how a slide comes and goes: reportlab writes an empty one
            del page.obj["/Trans"]
    written = BytesIO()
    pdf.save(written, deterministic_id=True, force_version=VERSION, fix_metadata_version=False)
    return written.getvalue()


def _output_intent(pdf: Pdf) -> Dictionary:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=PROFILE,
        Info=PROFILE,
        DestOutputProfile=pdf.make_stream(path("colour", "sRGB.icc").read_bytes(), N=3),
    )


def _packet(pdf: Pdf) -> str:
    """What the file's properties say, once more in XML."""

    def said(name: str) -> str:
        return escape(str(pdf.docinfo.get(name, "")))

    return _PACKET.format(
        title=said("/Title"),
        author=said("/Author"),
        subject=said("/Subject"),
        keywords=said("/Keywords"),
        producer=said("/Producer"),
        creator=said("/Creator"),
        created=_moment(said("/CreationDate")),
        language=escape(str(pdf.Root.Lang)),
    )


def _moment(date: str) -> str:
    """`D:20261123143100+00'00'` as XMP writes it."""
    year, month, day, hour, minute, second = date[2:6], *(date[at : at + 2] for at in range(6, 16, 2))
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}+00:00"
