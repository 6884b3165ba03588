"""Web pages: the article, the whole article and nothing but the article."""

from __future__ import annotations

import pytest

from db.records import Block, Reading, Unreadable
from monitor.comparing import fingerprint
from monitor.reading import read
from monitor.reading.html import parse_html, read_html

SAMPLE = """<!DOCTYPE html><html><head><title>SEND | Exampleshire</title><script>var nonce="{nonce}"</script></head><body>
<div id="cookie-banner"><p>We use cookies on this site.</p></div><nav class="main-nav"><ul><li><a href="/">Home</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Home</a> &gt; SEND</div>
<{main}><h1>Deficit recovery plan</h1><p class="last-updated">Last updated {date}</p>
<p>The council will reduce the number of EHC plans to 1,500 by March 2026. It has agreed so with the department, and
reports three times a year on how it is getting on with it, to the schools forum and to cabinet.</p>
<div class="share-links"><a href="#">Share this page</a></div><p>This page has been viewed {count} times.</p>
<h2>{related}</h2><ul><li><a href="/x">{news}</a></li></ul>
<h2>Places</h2><p>We will create 120 new places in special schools.</p></{end}>
<aside><h2>Latest news</h2><p>{news}</p></aside><footer><p>&copy; {year}</p></footer></body></html>"""


def page(body: str, **more: str) -> Reading:
    return read(f"<!DOCTYPE html><html><body><main>{body}</main></body></html>".encode(), **more)


def said(reading: Reading) -> list[tuple[str, str, str]]:
    return [(block.kind, block.number, block.text) for block in reading]


def only_table(reading: Reading) -> Block:
    (block,) = [block for block in reading if block.table]
    return block


@pytest.mark.parametrize("related", ["Related content", "Related", "Related items"])
@pytest.mark.parametrize("main", ["main", 'div role="main"', 'div id="content"', "article", 'div class="col"'])
def test_two_nights_read_the_same_though_news_counters_and_dates_changed(main: str, related: str) -> None:
    def night(**values: str) -> Reading:
        return read(SAMPLE.format(main=main, end=main.split()[0], related=related, **values).encode())

    one = night(nonce="a1", date="1 May 2026", count="1,204", news="Bins: new days", year="2026")
    two = night(nonce="b2", date="2 May 2026", count="1,377", news="Roads closed near the old mill", year="2027")
    assert one.blocks == two.blocks
    assert [text for _, _, text in said(one)] == [
        "Deficit recovery plan",
        "The council will reduce the number of EHC plans to 1,500 by March 2026. It has agreed so with the department, "
        "and reports three times a year on how it is getting on with it, to the schools forum and to cabinet.",
        "Places",
        "We will create 120 new places in special schools.",
    ]
    assert one.title == "Deficit recovery plan"
    assert one.furniture != two.furniture


def test_lists_show_their_numbers() -> None:
    reading = page(
        '<ol start="3"><li>three<ol type="a"><li>inner</li><li>second</li></ol></li><li value="9">nine</li></ol>'
        "<ul><li>point<ul><li>deeper</li></ul></li></ul><ol type='i'><li>one</li></ol><ol reversed><li>x</li><li>y</li></ol>"
    )
    assert [(b.number, b.level, b.text) for b in reading] == [
        ("3.", 1, "three"), ("a.", 2, "inner"), ("b.", 2, "second"), ("9.", 1, "nine"), ("•", 1, "point"),
        ("•", 2, "deeper"), ("i.", 1, "one"), ("2.", 1, "x"), ("1.", 1, "y"),
    ]  # fmt: skip


def test_typed_numbers_are_numbers_too() -> None:
    reading = page("<p>3.4 The authority agrees:</p><p>(a) to cut<br>(b) to keep</p><ul><li>(c) to add</li></ul>")
    assert [(b.number, b.place.clause) for b in reading] == [
        ("3.4", "3.4"), ("(a)", "3.4(a)"), ("(b)", "3.4(b)"), ("(c)", "3.4(c)"),
    ]  # fmt: skip


def test_spans_are_filled_and_headers_known() -> None:
    block = only_table(
        page(
            """<table><caption>Forecast</caption><thead><tr><th rowspan="2">Type</th><th colspan="2">Mitigated</th></tr>
<tr><th>2024-25</th><th>2025-26</th></tr></thead><tbody><tr><th scope="row" rowspan="2">Special</th><td>1,780<sup>2</sup></td>
<td>1,500</td></tr><tr><td>5</td><td>6</td></tr></tbody></table>"""
        )
    )
    assert block.table is not None
    assert block.text == "Type\tMitigated\tMitigated\nType\t2024-25\t2025-26\nSpecial\t1,780\t1,500\nSpecial\t5\t6"
    assert (block.table.header_rows, block.table.header_columns, block.table.caption) == (2, 1, "Forecast")
    assert block.table.rows[0][2].filled
    assert block.table.rows[3][0].filled
    assert block.marks == ("2",)


def test_a_name_of_a_group_over_all_columns_makes_them_no_labels_and_units_are_a_header() -> None:
    table = (
        "<table><thead><tr><th></th><th>2024-25</th><th>2025-26</th></tr></thead><tbody>"
        "<tr><th scope='row'></th><td>£m</td><td>£m</td></tr>"
        "<tr><th colspan='3' scope='rowgroup'>Deficit</th></tr>"
        "<tr><th scope='row'>In-year</th><td>9.8</td><td>8.9</td></tr>"
        "<tr><th scope='row'>Cumulative</th><td>27.4</td><td>36.3</td></tr></tbody></table>"
    )
    units_first = table.replace("<tr><th colspan='3' scope='rowgroup'>Deficit</th></tr>", "")
    heads = []
    for html in (table, units_first):
        block = only_table(page(html))
        assert block.table is not None
        heads.append((block.table.header_rows, block.table.header_columns))
    assert heads == [(1, 1), (2, 1)]


def test_a_table_without_th_finds_its_headers_by_what_it_says() -> None:
    block = only_table(page("<table><tr><td></td><td>2024-25</td></tr><tr><td>Plans</td><td>1,500</td></tr></table>"))
    assert block.table is not None
    assert (block.table.header_rows, block.table.header_columns) == (1, 1)


def test_a_table_of_th_alone_is_still_a_table() -> None:
    rows = "<tr><th>Type</th><th>2024-25</th></tr><tr><th>Special</th><th>436</th></tr>"
    for body in (rows, f"<thead>{rows}</thead>"):
        block = only_table(page(f"<table>{body}</table>"))
        assert block.table is not None
        assert (block.table.header_rows, block.table.header_columns) in ((1, 1), (1, 2))


def test_a_layout_table_is_walked() -> None:
    reading = page(
        f"<table><tr><td><h2>Aims</h2><p>{'Words and more. ' * 20}</p></td><td><p>Beside.</p></td></tr></table>"
    )
    assert [block.kind for block in reading] == ["heading", "paragraph", "paragraph"]


def test_mad_spans_stay_in_bounds() -> None:
    body = '<table><tr><th rowspan="99999999" colspan="99999999">x</th><td>1</td></tr><tr><td>2</td></tr></table>'
    assert only_table(page(body)).table is not None
    with pytest.raises(Unreadable, match="more cells"):
        read_html(
            f"<table>{'<tr>' + '<td colspan=1000>x</td>' * 20 + '</tr>'}</table>".replace(
                "<tr>", "<tr><td>a</td></tr><tr>"
            ).encode(),
            max_cells=10_000,
        )


def test_accordions_tabs_and_details_are_part_of_the_page() -> None:
    reading = page(
        """<div class="govuk-accordion__section"><h2><button>Demand</button></h2><div hidden class="accordion-content"><p>One.</p></div></div>
<div role="tabpanel" style="display:none"><p>Two.</p></div><details><summary>More</summary><p>Three.</p></details><p>Four.</p>"""
    )
    assert [text for _, _, text in said(reading)] == ["Demand", "One.", "Two.", "More", "Three.", "Four."] or [
        text for _, _, text in said(reading)
    ] == ["One.", "Two.", "More", "Three.", "Four."]
    assert not any(block.hidden for block in reading)
    assert "More" not in reading.blocks[-1].place.headings


def test_hidden_words_are_marked() -> None:
    reading = page('<p>Seen.</p><p style="display: none">Not seen.</p>')
    assert [block.hidden for block in reading] == [False, True]


def test_footnotes_are_tied_to_their_marks_and_stay_out_of_figures() -> None:
    reading = page(
        '<p>Plans fall to 1,500<sup id="fnref:1"><a href="#fn:1">[1]</a></sup> and 5 km<sup>2</sup>.</p>'
        '<div class="footnotes"><ol><li id="fn:1"><p>If funded. <a href="#fnref:1">↩</a></p></li></ol></div>'
    )
    assert (reading.blocks[0].text, reading.blocks[0].marks) == ("Plans fall to 1,500 and 5 km2.", ("1",))
    assert (reading.blocks[1].kind, reading.blocks[1].text, reading.blocks[1].marks) == ("note", "If funded.", ("1",))


def test_terms_and_what_they_stand_for_are_a_table() -> None:
    block = only_table(page("<dl><dt>EHC plans</dt><dd>1,500</dd><dt>By</dt><dd>March 2026</dd></dl>"))
    assert block.text == "EHC plans\t1,500\nBy\tMarch 2026"


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        ("\ufeff<p>£5m</p>".encode("utf-16-le"), "text/html; charset=iso-8859-1"),
        ("<html><meta charset='utf-8'><p>£5m</p>".encode("cp1252"), "text/html; charset=windows-1252"),
        ("<html><meta charset='windows-1252'><p>£5m</p>".encode("cp1252"), "text/html"),
        ("<html><p>£5m</p>".encode(), "text/html"),
        ("<html><p>£5m</p>".encode("cp1252"), "text/html"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><html><p>£5m</p></html>".encode("latin-1"), ""),
    ],
    ids=["bom", "header", "meta", "utf-8", "guess", "xml"],
)
def test_the_charset_is_found_in_order(body: bytes, media_type: str) -> None:
    assert read(body, media_type).blocks[0].text == "£5m"


def test_moderngov_pages_lose_their_hidden_words_and_sizes() -> None:
    body = """<html><body><div id="modgov"><h1 class="mgMainTitleTxt">Decision details</h1><div class="mgContent">
<h3>Decision:</h3><p class="MsoNormal">To reduce the number of
plans<span class="mgHide"> ,item 4</span>.</p><ul class="mgBulletList"><li><a href="documents/s1/Plan.pdf">Plan
<span class="mgFileSize">PDF 119 KB</span></a></li></ul></div></div></body></html>"""
    assert said(read(body.encode())) == [
        ("heading", "", "Decision details"),
        ("heading", "", "Decision:"),
        ("paragraph", "", "To reduce the number of plans."),
        ("item", "•", "Plan"),
    ]


def test_a_content_item_of_govuk_is_read_as_its_page() -> None:
    body = (
        b"""{"title": "Agreement", "description": "Kent", "details": {"body": "<h2>Clause</h2><p>Reduce plans.</p>"}}"""
    )
    reading = read(body, "application/json")
    assert said(reading) == [
        ("heading", "", "Agreement"),
        ("paragraph", "", "Kent"),
        ("heading", "", "Clause"),
        ("paragraph", "", "Reduce plans."),
    ]


def test_a_content_item_without_words_is_not_taken_for_a_document() -> None:
    with pytest.raises(Unreadable, match="gone"):
        read(b"""{"document_type": "gone", "details": {}}""")


def test_a_page_drawn_by_scripts_alone_is_not_taken_for_empty() -> None:
    with pytest.raises(Unreadable, match="scripts") as fault:
        read(b"<html><body><script>draw()</script><div id='root'></div></body></html>")
    assert fault.value.reason == "empty"


@pytest.mark.parametrize(
    "form",
    [
        "<table><tr><td>Saturday 28 November 2026 12:03:0{n}</td><td>Visitors: 471{n}</td></tr></table>",
        "<table><tr><td>Time</td><td>12:03:0{n}</td></tr></table>",
        "<table><tr><td>Visitors</td><td>471{n}</td></tr></table>",
        "<table><tr><td>You are visitor number</td><td>471{n}</td></tr><tr><td>Since</td><td>2019</td></tr></table>",
        "<table><tr><td>The time is 12:0{n}</td><td>Today's date: 0{n}/11/2026</td></tr></table>",
        "<table><tr><td>Sat 28 Nov 2026, 12:0{n}</td><td>x</td></tr></table>",
        "<table><tr><td>0</td><td>0</td><td>4</td><td>{n}</td></tr></table>",
        "<table><tr><td><h2>More</h2><p>Words.</p></td><td>Server time 12:0{n}<br>Visitors today 4{n}</td></tr></table>",
        "<table><tr><td>Last updated</td><td>0{n} November 2026</td></tr></table>",
        "<dl><dt>Time now</dt><dd>12:0{n}</dd></dl>",
        "<p>2026-11-28T12:0{n}:00Z</p>",
        "<p>There are currently {n} users online</p>",
    ],
)
def test_a_clock_or_counter_makes_no_other_reading(form: str) -> None:
    text = "<h1>Plan</h1><p>We will reduce the number of EHC plans to 1,400.</p>{}<p>And more words of the plan.</p>"
    one, two = (read(text.format(form.replace("{n}", digit)).encode(), "text/html") for digit in "37")
    assert fingerprint(one) == fingerprint(two)
    assert "1,400" in one.blocks[1].text and one.blocks[-1].text == "And more words of the plan."


def test_figures_that_look_like_a_counter_stay() -> None:
    rows = "<tr><td>2025</td><td>2026</td><td>2027</td></tr><tr><td>4</td><td>5</td><td>6</td></tr>"
    page = f"<h1>Plan</h1><table>{rows}</table><p>Visits to schools will fall to 30 by 3 March 2028 at 12:00.</p>"
    reading = read(page.encode(), "text/html")
    assert [block.text for block in reading][1:] == [
        "2025\t2026\t2027\n4\t5\t6",
        "Visits to schools will fall to 30 by 3 March 2028 at 12:00.",
    ]


def test_a_tag_of_endless_attributes_costs_neither_time_nor_its_words() -> None:
    endless = " ".join(f"a{n}='{n} > 0'" if n % 7 == 0 else f"a{n}={n}" for n in range(50_000))
    page = parse_html(f"<body><p class='x' {endless}>1,500 EHC plans</p><p>Fewer</p></body>")
    first, last = page.findall(".//p")
    assert len(first.attrib) <= 500
    assert (first.get("class"), last.text) == ("x", "Fewer")
    assert "1,500 EHC plans" in "".join(page.itertext())


def test_one_long_attribute_is_left_as_it_is() -> None:
    many = " ".join(str(n) for n in range(5_000))
    (element,) = parse_html(f"<body><p data-years='{many}' id='here'>Plans</p></body>").findall(".//p")
    assert (element.get("data-years"), element.get("id")) == (many, "here")
