"""The lessons and the guide as pages: whole, strict, and with every view in its place."""

import json
import re
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
from bs4 import BeautifulSoup

from kit.cli import main
from kit.hosts.site.building import POLICY, READY, build
from kit.hosts.site.hanging import Hanging
from kit.hosts.site.lesson_pages import all_lessons
from kit.hosts.site.otherwise import said
from kit.hosts.site.places import ROOT, places_of
from kit.hosts.site.settling import Styles, settled
from kit.material.lesson_files import stored

LESSONS = sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    """Build lessons 0 and 1, and all of the guide; return the pages, by their places."""
    out = tmp_path_factory.mktemp("site")
    build(out, places_of("owner/name", lite=True), only=["00", "01"])
    return pages_in(out)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    out = tmp_path_factory.mktemp("site")
    build(out, places_of())
    return pages_in(out)


def pages_in(out):
    return out, {
        path.relative_to(out).as_posix(): BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in out.rglob("*.html")
    }


def given_to(page):
    return json.loads(page.find(id="kit-page").string)


def sources(page):
    """Return whatever a browser fetches for a page by itself."""
    tags = page.find_all(["script", "img", "iframe", "source"])
    found = [tag.get("src") or tag.get("srcset") for tag in tags]
    return [one for one in [*found, *(tag["href"] for tag in page.find_all("link"))] if one]


def broken(out, pages, not_built):
    """Return the links that lead nowhere inside the site."""
    found = []
    for place, page in pages.items():
        for link in [tag["href"] for tag in page.find_all(href=True)] + sources(page):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (out / place).parent / unquote(parts.path) if parts.path else out / place
            name = target.resolve().relative_to(out.resolve()).as_posix()
            missing = not target.is_file() and not not_built(name)
            there = pages.get(name)
            lost = parts.fragment and there and not there.find(id=unquote(parts.fragment))
            if missing or lost:
                found.append((place, link))
    return found


def check_strict(pages):
    """Hold all pages to the site's policy; one that can be taken away has its own in it."""
    for place, page in pages.items():
        if place.startswith("pages/") and place != READY:
            continue
        policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
        assert policy["content"] == POLICY, place
        inline = [tag for tag in page.find_all("script") if not tag.get("src")]
        assert {tag["type"] for tag in inline} <= {"application/json"}, place
        assert not page.find("style"), place
        assert not [tag for tag in page.find_all(True) if "style" in tag.attrs], place
        outside = [one for one in sources(page) if re.match(r"(?!data:)\w+:|//", one)]
        assert outside == [], place


def test_no_link_inside_is_broken(quick):
    def not_built(name):
        return name.startswith("lite/") or re.match(r"lessons/(?!00|01)", name)

    assert broken(*quick, not_built) == []


def test_pages_fetch_nothing_from_outside_and_allow_their_own_files_only(quick):
    check_strict(quick[1])


def test_each_view_has_its_place_and_its_words(quick):
    page = quick[1]["lessons/01-one-way-or-two-way.html"]
    places = page.select("[data-kit-view]")
    views = [view["view"] for view in given_to(page)["views"]]
    assert [int(place["data-kit-view"]) for place in places] == [*range(len(views))]
    assert views[:2] == ["guess", "activity"]
    assert "kettle's dead" in places[1].parent.select_one(".in-words").get_text()
    assert "Run this cell" not in page.find("main").get_text()


def test_nothing_is_said_of_the_machine_that_built_it(quick):
    text = quick[1]["lessons/00-start-here.html"].find("main").get_text()
    assert "✓" not in text
    assert "Shift + Enter" not in text


def test_what_is_to_be_guessed_stays_folded_and_is_not_found(quick):
    page = quick[1]["lessons/01-one-way-or-two-way.html"]
    result = page.find("main").find(string=re.compile("Krippendorff's alpha is"))
    assert result.find_parent("details", class_="result")
    index = quick[1]["search.html"].find(id="site-index").string
    assert "imagine silence" in index.lower()
    assert "Krippendorff's alpha is 0." not in index


def test_activities_stand_ready_as_pages_that_need_nothing_beside_them(quick):
    pages = quick[1]
    listed = [tag["href"] for tag in pages[READY].select("main li > a[download]")]
    assert listed == ["practice-direction.html", "direction-a.html"]
    for name in listed:
        (view,) = given_to(pages[f"pages/{name}"])["views"]
        assert view["view"] == "activity"
        assert sources(pages[f"pages/{name}"]) == []
    assert READY in [tag["href"] for tag in pages["index.html"].select("main a")]


def test_a_lesson_leads_to_itself_as_a_notebook(quick):
    page = quick[1]["lessons/01-one-way-or-two-way.html"]
    links = [tag["href"] for tag in page.select(".elsewhere a")]
    assert "../lite/lab/index.html?path=01-one-way-or-two-way.ipynb" in links
    assert any(link.startswith("https://mybinder.org/v2/gh/owner/name/HEAD") for link in links)
    onward = page.select_one('.onward [rel="next"]')
    assert onward["href"] == "02-amplification-or-conversation.html"


def test_links_outside_are_those_of_the_text(quick):
    """Nothing is added to what lessons and guide name, but the repository and Binder."""
    for place, page in quick[1].items():
        for link in page.find_all("a", href=re.compile("^http")):
            host = urlsplit(link["href"]).hostname
            texts = [path.read_text("utf-8") for path in (ROOT / "guide").glob("*.md")]
            texts += [path.read_text("utf-8") for path in [*LESSONS, ROOT / "data/README.md"]]
            known = host in ("github.com", "mybinder.org") or any(host in text for text in texts)
            assert known, (place, link["href"])


def test_without_an_address_nothing_leads_to_one():
    places = places_of()
    assert places.on_binder("01.ipynb") == ""
    assert places.in_lite("01.ipynb", "index.html") == ""
    assert places.link("../LICENSE", "guide/privacy.md") is None
    there = places_of("owner/name").link("../LICENSE", "guide/privacy.md")
    assert there == "https://github.com/owner/name/blob/HEAD/LICENSE"


@pytest.mark.parametrize(
    ("html", "made"),
    [
        ('<p style="margin:0; color:red">x</p>', '<p class="shown-1">x</p>'),
        ('<p onclick="go()">x<script>go()</script></p>', "<p>x</p>"),
        ('<a href="02-x.ipynb">x</a>', "x"),
        (
            '<a href="https://a.example/">x</a>',
            '<a href="https://a.example/" rel="noreferrer">x</a>',
        ),
        ('<a href="javascript:go()">x</a>', "x"),
        ('<a href="java\tscript:go()">x</a>', "x"),
        ('<!--><meta http-equiv="refresh" content="0;url=//a.example">-->', ""),
        ('<![CDATA[><meta http-equiv="refresh" content="0;url=//a.example">]]>', ""),
        ('<svg><a xlink:href="javascript:go()">x</a></svg><noscript><p>x</p></noscript>', ""),
        ('<button formaction="javascript:go()">x</button>', "<button>x</button>"),
    ],
)
def test_html_is_made_fit_for_a_strict_page(html, made):
    assert settled(html, "lessons/01-one-way-or-two-way.ipynb", places_of(), Styles()) == made


@pytest.mark.parametrize(
    "style",
    ["x } * { color: red", "color: 'red", "background: url(x", "color: red /*", "a: b\\", "a: (()"],
)
def test_a_style_in_a_cell_reaches_no_further_than_its_element(style):
    styles = Styles()
    settled(f'<p style="{style}">x</p>', "guide/README.md", places_of(), styles)
    assert styles.sheet() == ""


@pytest.mark.parametrize(
    ("cells", "hangs"),
    [
        (["mine = kit.Activity('direction-b')\nmine", "mine.causes_in_words()"], [False, True]),
        (["mine = kit.Quiz('01')", "codes = [mine.code]", "kit.pool(codes)"], [False, True, True]),
        (["kit.guesses()"], [True]),
        (["mine = kit.Activity('a')", "kit.Compare(mine, partner)"], [False, False]),
        (["posts = kit.load('posts')", "kit.show(posts)"], [False, False]),
    ],
)
def test_what_hangs_on_answers_is_found_in_the_code(cells, hangs):
    hanging = Hanging()
    assert [hanging.hangs(cell) for cell in cells] == hangs


def test_the_cells_of_the_lessons_that_hang_on_answers_are_few():
    found = []
    for path in LESSONS:
        hanging = Hanging()
        cells = nbformat.read(path, as_version=4).cells
        code = [cell.source for cell in cells if cell.cell_type == "code"]
        found += [(path.name[:2], one.splitlines()[-1]) for one in code if hanging.hangs(one)]
    assert found == [
        ("08", "mine.causes_in_words()"),
        ("09", "kit.guesses()"),
        ("09", "kit.pool(codes, posts=study)"),
        ("09", "compared.causes_in_words()"),
    ]


def test_what_is_said_otherwise_on_a_page_stands_in_a_lesson():
    cells = [cell.source for path in LESSONS for cell in nbformat.read(path, as_version=4).cells]
    for notebook, _page in said():
        assert any(notebook in cell for cell in cells), notebook


def test_lessons_stand_in_the_order_in_which_they_are_done():
    way = [one.lesson.number for one in all_lessons()]
    assert way == ["00", "01", "02", "03", "04", "05", "06", "07", "10", "08", "09"]
    assert stored("00").parent / "00-start-here.ipynb" in [one.path for one in all_lessons()]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--address", "https://github.com/a/b"], "is no address of a repository"),
        (["--only", "77"], "There is no lesson '77'"),
    ],
)
def test_what_cannot_be_built_is_said(tmp_path, capsys, options, sentence):
    assert main(["site", "--out", str(tmp_path / "site"), *options]) == 2
    assert sentence in capsys.readouterr().err


def test_a_folder_with_something_in_it_is_left_alone(tmp_path, capsys):
    (tmp_path / "thesis.txt").write_text("mine", "utf-8")
    assert main(["site", "--out", str(tmp_path)]) == 2
    assert "holds something already" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.slow
def test_all_lessons_and_the_guide_hang_together(whole):
    out, pages = whole
    assert broken(out, pages, lambda name: False) == []
    check_strict(pages)
    for path in LESSONS:
        text = pages[f"lessons/{path.stem}.html"].find("main").get_text()
        assert "Shift + Enter" not in text
        assert "object at 0x" not in text
