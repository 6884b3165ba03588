"""Text from other people's pages made harmless for where it is shown: mail, headers, terminals, spreadsheets."""

from __future__ import annotations

import re
import unicodedata

# Control characters, and the format characters that turn, hide or join what stands around them: bidirectional
# overrides and isolates, zero width spaces, tags. Line feed and tab are dealt with by the callers.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def plain(text: str) -> str:
    """text without control, bidirectional and invisible characters; its lines kept, every line break a line feed.

    >>> plain("a\\x1b[31mb\\u202ec")
    'a[31mbc'
    """
    return _HIDDEN.sub("", _BREAKS.sub("\n", unicodedata.normalize("NFC", text)))


def one_line(text: str) -> str:
    """text as plain() gives it, on one line with single spaces: fit for a header, a heading or a table cell.

    >>> one_line("Plan\\r\\nBcc: all@example.org")
    'Plan Bcc: all@example.org'
    """
    return " ".join(plain(text).split())


def shorten(text: str, most: int) -> str:
    """text on one line, at most so many characters long, cut between words and ended with "…".

    >>> shorten("Dedicated schools grant management plan", 24)
    'Dedicated schools grant…'
    """
    text = one_line(text)
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    if " " in cut[most // 2 :] and not text[most - 1].isspace():
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.–-(") + "…"


def csv_cell(text: str) -> str:
    """text that no spreadsheet takes for a formula; negative numbers stay numbers.

    >>> csv_cell('=HYPERLINK("http://x")'), csv_cell("-4.5")
    ('\\'=HYPERLINK("http://x")', '-4.5')
    """
    text = plain(text)
    if text.lstrip().startswith(_FORMULA) and not re.fullmatch(r"[+-]?\d+(?:[.,]\d+)*%?", text.strip()):
        return "'" + text
    return text


def web_address(url: str) -> str:
    """url if it is one to link to (http or https), else empty: "javascript:" and the like are never linked.

    >>> web_address("javascript:alert(1)"), web_address("https://www.kent.gov.uk/a b")
    ('', 'https://www.kent.gov.uk/a%20b')
    """
    url = plain(url).strip().replace("\n", "").replace("\t", "").replace(" ", "%20")
    return url if re.match(r"https?://[^/\s]", url, re.I) else ""


def ascii_slug(text: str, most: int = 40) -> str:
    """Lower-case letters, digits and hyphens: fit for a file name on any system.

    >>> ascii_slug("../Ann@Exämple.org")
    'ann-example-org'
    """
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", text)[:most].strip("-") or "reader"
