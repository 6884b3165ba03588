"""Scans and rubbish text layers in real nights: read by OCR in the sandbox, marked, and asserted only where it is sure."""

from __future__ import annotations

import email
import email.policy
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from monitor.nightly import NightReport, run_night
from tests.site import Site
from tests.test_series import Home

sys.path.insert(0, str(Path(__file__).parent / "examples"))
import make_pdfs

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("faults of scans"),
]

CLEAR, BLURRED = 100, 50  # dots per inch


def lines(plans: int) -> list[str]:
    return [
        "DSG management plan",
        "",
        f"The council will reduce the number of EHC plans to {plans:,} by March 2028.",
        "It will meet the schools forum each term and publish the outcome of each meeting.",
        "Head teachers and parents were asked about the changes and what they would mean.",
        "Their answers were given to the board which will look at them before it decides.",
    ]


def scan(plans: int, dots: int) -> bytes:
    return make_pdfs.scanned(make_pdfs.set_lines(lines(plans)), dpi=dots, part=0.3)


CIPHER = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "xqzjkvbwpygfmdlhcrtnsmwvzbXQZJKVBWPYGFMDLHCRTNSMWVZB"
)


def rubbish(plans: int) -> bytes:
    """A page that looks well, whose font says of each letter that it is another one (a wrong ToUnicode table)."""
    rows = "\n".join(f"<{a:02X}> <{b:04X}>" for a, b in CIPHER.items())
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Wrong def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(CIPHER)} beginbfchar\n{rows}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(make_pdfs.set_lines(lines(plans)))) as document:
        for font in document.pages[0].Resources.Font.values():
            font.ToUnicode = document.make_stream(table.encode())
        document.save(out)
    return out.getvalue()


@dataclass
class Nights:
    """What two nights found, of which the second has other figures."""

    home: Home
    first: NightReport
    second: NightReport
    subject: str
    mail: str

    def change(self, title: str) -> dict[str, Any]:
        rows = self.home.asked("changes", run=self.second.summary.id)
        (found,) = [row for row in rows if row["document"] == title and row["kind"].startswith("target_")]
        return found

    def part(self, title: str) -> str:
        """What the mail says of a change, from the line with its star to the next."""
        (found,) = [part for part in self.mail.split("\n* ")[1:] if f"In: {title} " in part]
        return " ".join(found.split())


@pytest.fixture(scope="module")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nights]:
    with Site() as site:
        home = Home(tmp_path_factory.mktemp("scans"), site, "page", "/high-needs")

        def show(**files: bytes) -> None:
            links = ""
            for name, body in files.items():
                site.add(f"/{name}.pdf", body, type="application/pdf")
                links += f"<li><a href='/{name}.pdf'>DSG plan {name}</a></li>"
            site.page("/high-needs", f"<h1>High needs</h1><ul>{links}</ul>")

        show(clear=scan(1500, CLEAR), blurred=scan(2500, CLEAR), rubbish=rubbish(3500))
        first = run_night(home.config)
        before = set(home.config.outbox_dir.glob("*.eml"))
        show(clear=scan(1400, CLEAR), blurred=scan(2400, BLURRED), rubbish=rubbish(3400))
        second = run_night(home.config)
        (file,) = set(home.config.outbox_dir.glob("*.eml")) - before
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        body = mail.get_body(("plain",))  # type: ignore[attr-defined]
        yield Nights(home, first, second, mail["Subject"], body.get_content())


def said_by(nights: Nights, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What a command prints."""
    from monitor.cli import main

    with pytest.raises(SystemExit):
        main([*words, "--config", str(nights.home.settings)])
    return capsys.readouterr().out


def shown(nights: Nights, title: str, capsys: pytest.CaptureFixture[str]) -> str:
    """`valvewatch show VERSION --text` of a document's newest version."""
    (document,) = [d for d in nights.home.asked("documents") if d["title"] == title]
    return said_by(nights, capsys, "show", str(document["latest_version"]), "--text")


def test_20_a_scan_is_read_by_ocr_in_the_sandbox_and_marked(nights: Nights, capsys: pytest.CaptureFixture[str]) -> None:
    assert nights.first.exit_code == nights.second.exit_code == 0 and not nights.second.unreadable
    change = nights.change("DSG plan clear")
    assert (change["old"]["value"], change["new"]["value"]) == (1500, 1400)
    assert any(note.startswith("check by eye: read from a picture by OCR") for note in change["notes"])
    text = shown(nights, "DSG plan clear", capsys)
    assert "page 1 is a picture, read by OCR: check figures by eye" in text
    assert "1,400" in text and "read from a picture, confidence 0.9" in text


def test_20_what_ocr_is_not_sure_of_needs_a_person_and_is_no_claim(nights: Nights) -> None:
    (target,) = [t for t in nights.home.asked("targets") if t["document"] == "DSG plan blurred"]
    assert target["check_by_eye"]
    assert nights.change("DSG plan blurred")["alerted"]
    said = nights.part("DSG plan blurred")
    assert said.startswith("Check by eye: ")
    head = nights.mail.split("seen on")[0]
    assert "may have changed; it was hard to read, so check it by eye" in " ".join(head.split())
    for claim in ("2,400", "2400", "2,500", "2500"):
        assert claim not in nights.subject and claim not in head
    assert "cut from" not in said and "lower" not in said
    for figure in ("2,400", "2,500"):  # of what was read it says how, every time it is not a quote
        outside = said.replace(f"[-{figure}-]", "").replace(f"{{+{figure}+}}", "")
        assert outside.count(figure) == outside.count(f"{figure} (as far as we could read it)")


def test_20_a_figure_in_doubt_is_marked_wherever_it_is_shown(
    nights: Nights, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("targets", "register", "changes"):
        said = said_by(nights, capsys, command)
        assert "2,400" in said
        # In a table a cell may be broken into lines.
        assert said.count("2,400") <= said.count("by eye") + said.count("number of EHC plans to 2,400"), command
    sure = [t for t in nights.home.asked("targets") if t["document"] == "DSG plan clear"]
    assert [t["check_by_eye"] for t in sure] == [False]
    assert "1,400" in nights.mail.split("seen on")[0]


def test_21_a_rubbish_text_layer_is_seen_as_such_and_ocr_is_tried(
    nights: Nights, capsys: pytest.CaptureFixture[str]
) -> None:
    change = nights.change("DSG plan rubbish")
    assert (change["old"]["value"], change["new"]["value"]) == (3500, 3400)
    text = shown(nights, "DSG plan rubbish", capsys)
    assert "page 1: the text layer makes no sense, read by OCR: check figures by eye" in text
    assert "schools forum" in text and "read from a picture" in text
    assert "forum".translate(CIPHER) not in text and "plans".translate(CIPHER) not in text
    (target,) = [t for t in nights.home.asked("targets") if t["document"] == "DSG plan rubbish"]
    assert "3,400" in target["quote"]
