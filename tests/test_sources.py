"""The list of what we watch: as shipped, and with a user's rows on top."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from spiders.sources import SourceError, load_all, load_sources, load_uncovered
from tests.site import source_row

THE_38 = """
Bury, Hammersmith and Fulham, Kingston upon Thames, Richmond upon Thames, Stoke-on-Trent, Dorset, Hillingdon, Kirklees,
Merton, Rotherham, Salford, South Gloucestershire, Surrey, York, Barnsley, Bath and North East Somerset, Bexley,
Blackpool, Bolton, Cambridgeshire, Croydon, Darlington, Haringey, Hounslow, Isle of Wight, Kent, Medway, Norfolk,
North Somerset, North Tyneside, Slough, Southwark, Torbay, Wokingham, Bracknell Forest, Bristol, Devon, Wiltshire
"""


def problems(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        load_sources(file, only=True)
    return [str(problem).replace(f"{file}, ", "") for problem in caught.value.problems]


def test_the_38_councils_with_an_agreement_are_all_there_and_each_row_says_how_it_is_known() -> None:
    sources, uncovered = load_all()
    the_38 = {name.strip() for name in THE_38.split(",")}
    assert len(the_38) == 38
    assert the_38 == {source.council for source in sources} - {"England"}
    assert all(source.confirmed and source.title for source in sources)
    assert {row.council for row in uncovered} <= {source.council for source in sources}
    assert "Salford" in {row.council for row in uncovered}
    first = sources[0]
    assert (first.council, first.spider) == ("England", "govuk_publication")
    assert first.url.endswith("/dedicated-schools-grant-very-high-deficit-intervention")
    assert len({source.key for source in sources}) == len(sources)


def test_any_of_the_153_authorities_can_be_named_by_any_of_its_names(tmp_path: Path) -> None:
    with (Path(__file__).parent.parent / "db" / "councils.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 153
    names = [name for row in rows for name in (row["name"], row["full_name"])]
    text = "".join(
        source_row("page", f"https://www.example.gov.uk/{number}", name) for number, name in enumerate(names)
    )
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    found = load_sources(tmp_path / "mine.toml", only=True)
    assert [source.council for source in found] == [row["name"] for row in rows for _ in range(2)]


def test_a_user_adds_overrides_and_switches_off_rows(tmp_path: Path) -> None:
    shipped = load_sources()
    kent = next(source for source in shipped if source.council == "Kent" and source.spider == "page")
    york = next(source for source in shipped if source.council == "York")
    file = tmp_path / "mine.toml"
    file.write_text(
        source_row("page", kent.url, "Kent County Council", title="Ours", depth=2)
        + f'[[source]]\nspider = "{york.spider}"\nurl = "{york.url}"\noff = true\n'
        + source_row("document", "https://www.salford.gov.uk/plan.pdf", "Salford"),
        encoding="utf-8",
    )
    found = {source.key: source for source in load_sources(file)}
    assert (found[kent.key].title, found[kent.key].depth, found[kent.key].council) == ("Ours", 2, "Kent")
    assert york.key not in found
    assert "document https://www.salford.gov.uk/plan.pdf" in found
    assert "Salford" not in {row.council for row in load_uncovered(file)}
    assert len(load_sources(file, only=True)) == 2


def test_every_problem_is_told_with_its_line_and_the_mend(tmp_path: Path) -> None:
    text = """# comment with [[source]] in it
[[source]]
council = "Kentt"
spider = "page"
url = "https://www.kent.gov.uk/plan"

[[source]]
council = "Kent"
spider = "pages"
url = "www.kent.gov.uk"
dept = 3
depth = 9
max_documents = "many"

  [[ source ]]
council = "Kent"
hosts = ["https://files.kent.gov.uk/"]
"""
    told = problems(tmp_path, text)
    assert told[0].startswith("line 2: there is no education authority 'Kentt'") and "Kent" in told[0]
    second = [line for line in told if line.startswith("line 7")]
    assert any("'dept' is no setting of a source. Did you mean depth?" in line for line in second)
    assert any("depth = 9 is out of bounds" in line for line in second)
    assert any("max_documents = 'many' is not a whole number" in line for line in second)
    assert any("there is no spider 'pages'. Did you mean page?" in line for line in second)
    assert any("Copy the whole address" in line for line in second)
    third = [line for line in told if line.startswith("line 15")]
    assert any("spider is missing" in line for line in third) and any("is no host name" in line for line in third)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[source]]\ncouncil = "Kent\n', "line 2"),
        ("[source]\ncouncil = 1\n", "source is not a list of rows"),
        ("[[sources]]\n", "line 1: [sources] is not known here"),
        ('[[uncovered]]\ncouncil = "Kent"\n', "why is missing"),
        ('[[source]]\ncouncil = "Kent"\nspider = "page"\nurl = "http://user@a.gov.uk/"\n', "a user name in it"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_plain_words(tmp_path: Path, text: str, said: str) -> None:
    assert any(said in problem for problem in problems(tmp_path, text))


def test_a_row_that_switches_nothing_off_is_refused_only_where_it_looks_mistyped(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    row = '[[source]]\nspider = "page"\nurl = "https://a.gov.uk/send/plan{}"\noff = true\n'
    file.write_text(source_row("page", "https://a.gov.uk/send/plan") + row.format("s"), encoding="utf-8")
    with pytest.raises(SourceError, match=r"Did you mean https://a\.gov\.uk/send/plan\?"):
        load_sources(file, only=True)
    file.write_text(source_row("page", "https://b.gov.uk/") + row.format(""), encoding="utf-8")
    assert len(load_sources(file, only=True)) == 1


def test_one_address_twice_in_one_file_is_refused_with_both_lines(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    rows = source_row("page", "https://a.gov.uk/plan", "Kent"), source_row("page", "https://a.gov.uk/plan", "Devon")
    file.write_text("".join(rows), encoding="utf-8")
    with pytest.raises(SourceError, match=r"line \d+: url = .* stands in line 1 already, for Kent") as told:
        load_sources(file, only=True)
    assert told.value.problems[0].line > 1
    file.write_text(rows[0] * 2, encoding="utf-8")
    with pytest.raises(SourceError, match=r"line 5: url = .* stands in line 1 already, for Kent. Keep one of the two"):
        load_sources(file, only=True)


def test_a_missing_file_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no such file") as told:
        load_sources(tmp_path / "none.toml")
    assert "line 0" not in str(told.value)
    with pytest.raises(SourceError, match="no file is named"):
        load_sources(None, only=True)


def test_shipped_rows_have_no_address_twice_under_another_council() -> None:
    owners: dict[str, str] = {}
    for source in load_sources():
        assert owners.setdefault(source.url, source.council) == source.council
