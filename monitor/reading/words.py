"""Letters evened out, so that the same words are the same whatever program wrote them. Nothing is reworded."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
}
_WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
_SPACES = "\u00a0\u1680\u202f\u205f\u3000\t\v\f\x85\u2028\u2029" + "".join(map(chr, range(0x2000, 0x200B)))
_NOTHING = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u061c" + "".join(map(chr, range(0x200E, 0x2010)))
_TABLE = str.maketrans(
    {
        **_LIGATURES,
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys(_NOTHING, ""),
        **dict.fromkeys("".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])), ""),
        **dict.fromkeys((chr(code) for code in [*range(9), *range(14, 32), *range(127, 133), *range(134, 160)]), ""),
        "\u2010": "-",
        "\u2011": "-",
        "\uf0b7": "•",  # Word's bullets are letters of the Symbol and Wingdings fonts
        "\uf0a7": "▪",
        "\uf0d8": "➢",
        "\uf0fc": "✓",
        "\uf02d": "-",
    }
)


def whole(text: str | None, default: int = 0) -> int:
    """The whole number that a file's mark says; default where it says none, or one that no document needs.

    >>> whole("12", 1), whole("-3", 1), whole("", 1), whole("²", 1), whole("99999999999", 1)
    (12, -3, 1, 1, 1)
    """
    return int(text) if text and _WHOLE.fullmatch(text.strip()) else default


def even_out(text: str, *, lines: bool = False) -> str:
    """Ligatures spelt out, soft hyphens and invisible signs gone, every space one space. Quotes stay as they are.

    lines: keep line feeds (each line is evened out by itself).

    >>> even_out("e\ufb03cien\u00adcies of\u00a0\u00a3 2m\\n")
    'efficiencies of £ 2m'
    """
    if not lines and text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).translate(_TABLE)
    if lines:
        return "\n".join(re.sub(" +", " ", line).strip() for line in text.split("\n")).strip("\n")
    return " ".join(text.split())
