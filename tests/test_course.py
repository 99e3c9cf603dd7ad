"""A page packed for an LMS: what is in the package, and what is refused because no LMS would keep it."""

import os
import re
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest

import kit
from kit.cli import main
from kit.hosts.course import MOST, check_fits, course, state_length
from kit.judging import handin

CP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"


def activity(folder, posts=4, labels=("one-way", "two-way"), name="own"):
    """Return an activity of posts that are made up, with the kit's codebook or one of more labels."""
    table = pd.DataFrame(
        {"text": [f"Post number {n}" for n in range(posts)]},
        index=pd.Index([f"p{n:04}" for n in range(posts)], name="post_id"),
    )
    book = "direction" if labels == ("one-way", "two-way") else book_of(folder, labels)
    return kit.Activity(table, book, activity=name, answers=folder)


def book_of(folder, labels):
    path = folder / "many.toml"
    head = 'name = "many"\nversion = 1\ntitle = "Many"\nquestion = "Which?"\nunit = "one post"\n'
    path.write_text(head + "".join(f'[[category]]\nlabel = "{label}"\n' for label in labels))
    return path


def unpacked(package):
    """Return the files of a package, by their names."""
    with zipfile.ZipFile(BytesIO(package)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def package(tmp_path):
    return course([kit.Activity("direction-a", answers=tmp_path)])


def manifest(package):
    return ElementTree.fromstring(unpacked(package)["imsmanifest.xml"])


def test_the_manifest_is_as_scorm_wants_it(package):
    root = manifest(package)
    assert root.tag == f"{CP}manifest"
    assert [child.tag for child in root] == [
        CP + name for name in ("metadata", "organizations", "resources")
    ]
    about = {child.tag.removeprefix(CP): child.text for child in root[0]}
    assert about == {"schema": "ADL SCORM", "schemaversion": "1.2"}
    (organization,) = root.findall(f"*/{CP}organization")
    assert root[1].get("default") == organization.get("identifier")
    titles = [title.text for title in organization.iter(f"{CP}title")]
    assert titles == ["One-way or two-way?"] * 2
    (item,), (resource,) = organization.findall(f"{CP}item"), root[2]
    assert item.get("identifierref") == resource.get("identifier")
    assert (resource.get("type"), resource.get(f"{ADL}scormtype")) == ("webcontent", "sco")
    # A score that an LMS has to reach would be a verdict on agreement.
    assert not list(root.iter(f"{ADL}masteryscore"))


def test_its_identifiers_are_ones_that_xml_allows_and_no_two_are_alike(package):
    found = [node.get("identifier") for node in manifest(package).iter() if node.get("identifier")]
    assert len(found) == len(set(found)) == 4
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one) for one in found)


def test_the_package_is_the_page_and_its_manifest_and_each_file_is_listed(package):
    files = unpacked(package)
    (resource,) = manifest(package).iter(f"{CP}resource")
    listed = [file.get("href") for file in resource]
    assert {"imsmanifest.xml", *listed} == set(files)
    assert resource.get("href") in listed
    page = files["index.html"].decode()
    assert "default-src 'none'" in page
    assert '"course":true' in page
    assert not re.findall(r"""(?:src|href)=["']?(?!data:)[^"'>\s]""", page.split("<script")[0])


def test_the_same_page_is_the_same_package_and_another_has_another_name(tmp_path):
    one, again = (course([activity(tmp_path)]) for _ in range(2))
    assert one == again
    other = course([activity(tmp_path, posts=5)])
    assert manifest(other).get("identifier") != manifest(one).get("identifier")


@pytest.mark.parametrize(
    ("title", "stands"),
    [
        ("<b>Posts & “answers”</b>", "<b>Posts & “answers”</b>"),
        ("Two\n lines\t", "Two lines"),
        ("¿Una vía? 🦦", "¿Una vía? 🦦"),
        ("long " * 100, None),
        ("bell\x07 \ufffe\uffff", None),
    ],
)
def test_any_title_can_stand_in_the_manifest(tmp_path, title, stands):
    found = manifest(course([activity(tmp_path)], title)).find(f".//{CP}title").text
    assert len(found) <= 200
    assert stands is None or found == stands


@pytest.mark.parametrize(("posts", "labels"), [(24, 2), (1, 2), (1, 33), (500, 5)])
def test_how_long_a_state_gets_is_what_it_must_hold(posts, labels):
    ways = (4 * (labels + 1) ** 2) ** posts
    body = state_length([(posts, labels)]) - state_length([]) - 9
    assert 64**body >= ways > 64 ** (body - 1)


def test_several_activities_take_the_room_of_each_and_views_of_one_take_it_once(tmp_path):
    one, two = activity(tmp_path), activity(tmp_path, posts=9, name="other")
    assert check_fits([one, two, one]) == state_length([(4, 2), (9, 2)])


@pytest.mark.parametrize(
    ("many", "said"),
    [
        (3, "hand-in codes of this page can take"),
        (4, "The answers to this page can take"),
    ],
)
def test_what_an_lms_would_not_keep_is_refused_before_anybody_answers(tmp_path, many, said):
    shown = [activity(tmp_path, 1500, name=f"own-{n}") for n in range(many)]
    with pytest.raises(ValueError, match=said) as refused:
        course(shown)
    words = str(refused.value)
    assert words.count(". ") == 1
    assert "4,096" in words
    # Fewer of them, and it fits.
    assert check_fits(shown[:2]) <= MOST


def test_what_no_hand_in_code_holds_is_refused(tmp_path):
    with pytest.raises(ValueError, match="more posts or labels than a hand-in code holds"):
        course([activity(tmp_path, handin.MOST_POSTS + 1)])


def test_the_command_writes_a_package_and_never_over_another(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["page", "quiz-01", "guess-01", "--scorm", "--title", "Week 1"]) == 0
    said = capsys.readouterr().out
    assert "SCORM 1.2" in said
    assert manifest((tmp_path / "quiz-01.zip").read_bytes()).find(f".//{CP}title").text == "Week 1"
    assert main(["page", "quiz-01", "--scorm"]) == 2
    assert "--replace" in capsys.readouterr().err


def test_the_report_that_moodle_exports_is_pooled_as_it_is(tmp_path):
    """Its columns are those of Moodle's report of interactions; tabs lie between them."""
    log = kit.Activity("direction-a", answers=tmp_path / "a").answers
    mark = handin.fingerprint(log.activity, log.posts, log.codebook)
    name = "brave otter"
    code = handin.write(mark, name, [0] * 24, [handin.MISSING] * 24, 2)
    rows = [
        ["First name / Last name", "Email address", "Attempt", "Started on", "Last accessed on"],
        [
            "Ana Brown",
            "ana@example.org",
            "1",
            "2 November 2026, 9:05 AM",
            "2 November 2026, 9:35 AM",
        ],
    ]
    rows[0] += ["Score", "One-way or two-way?", "Response 0"]
    rows[1] += ["100", "100/100", code]
    report = tmp_path / "Media 101 Week 1.txt"
    report.write_text("".join("\t".join(f'"{cell}"' for cell in row) + "\n" for row in rows))
    pooled = kit.pool([report])
    assert pooled.taken["coder"].tolist() == [name]
    assert kit.gradebook(pooled)["person"].tolist() == ["Ana Brown"]
    written = tmp_path / "grades.csv"
    kit.gradebook(pooled, written)
    assert "ana@example.org" in written.read_text("utf-8")


def test_the_manifest_is_valid_by_the_schemas_of_scorm(package):
    """Run where a folder with ADL's and IMS's schemas is given: they are not ours to pass on."""
    folder = os.environ.get("KIT_SCORM_SCHEMAS")
    if not folder:
        pytest.skip("KIT_SCORM_SCHEMAS names no folder with the schemas of SCORM 1.2.")
    etree = pytest.importorskip("lxml.etree")
    imports = "".join(
        f'<xsd:import namespace="{space[1:-1]}" schemaLocation="{Path(folder, file).as_uri()}"/>'
        for space, file in ((CP, "imscp_rootv1p1p2.xsd"), (ADL, "adlcp_rootv1p2.xsd"))
    )
    schema = f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">{imports}</xsd:schema>'
    valid = etree.XMLSchema(etree.fromstring(schema))
    text = unpacked(package)["imsmanifest.xml"]
    valid.assertValid(etree.fromstring(text))
    assert not valid.validate(etree.fromstring(text.replace(b'"sco"', b'"page"')))
