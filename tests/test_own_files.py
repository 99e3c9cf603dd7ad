"""Files as people and programs really make them: which sheet, which row, whose words, what is none.

Every file here went wrong once, or is of a kind with one that did.
"""

import csv
import io
import json
import os
import zipfile

import ftfy.bad_codecs  # noqa: F401 - it brings the code pages with which programs spoil letters
import pytest

from kit import cli
from kit.material.posts import load_posts, read_posts
from kit.material.reading import inflated
from kit.material.reading.tables import read_table

GOOD = [["id", "text"], [1, "Hello"], [2, "World"]]
WORDS = ["Hello", "World"]


@pytest.fixture
def save(tmp_path):
    def save(rows, name="my.csv"):
        if isinstance(rows, list):
            out = io.StringIO(newline="")
            csv.writer(out).writerows(rows)
            rows = out.getvalue()
        (tmp_path / name).write_bytes(rows.encode() if isinstance(rows, str) else rows)
        return tmp_path / name

    return save


@pytest.fixture
def book(tmp_path):
    """Make a workbook of sheets: {title: rows}; a title in brackets is hidden."""
    openpyxl = pytest.importorskip("openpyxl")

    def book(**sheets):
        made = openpyxl.Workbook()
        made.remove(made.active)
        for title, rows in sheets.items():
            sheet = made.create_sheet(title.strip("_"))
            if title.startswith("_"):
                sheet.sheet_state = "hidden"
            for row in rows:
                sheet.append(row)
        made.save(tmp_path / "my.xlsx")
        return tmp_path / "my.xlsx"

    return book


def words(path, **options):
    return load_posts(path, **options)["text"].tolist()


def asked(path, **options):
    """Return {row: what is asked or said of it as a problem}."""
    return {one.row: one.words for one in read_posts(path, **options).problems}


# --- Sheets and rows ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        ({"Cover": [["Export of 3 March"], ["by", "me"]], "Posts": GOOD}, "Of 2 sheets 'Posts'"),
        ({"Cover": [["x"]], "Notes": [["a", "b"]], "Posts": GOOD}, "'Cover', 'Notes', 'Posts'"),
        ({"_old": [["id", "text"], [9, "no"]], "Posts": GOOD}, "'old' (hidden)"),
        ({"_old": [["id", "text"], [9, "no"]], "Cover": [["Hi"]], "Posts": GOOD}, "'Posts' was"),
        ({"2023": GOOD, "2024": [["id", "text"], [9, "no"]]}, "sheet='2024' (--sheet 2024)"),
        ({"Cover": [["Hi"]], "Data": [["Weekly"], [], *GOOD]}, "Row 3 names the columns"),
    ],
)
def test_the_sheet_with_the_posts_is_read_and_the_others_are_named(book, capsys, sheets, said):
    assert words(book(**sheets)) == WORDS
    assert said in capsys.readouterr().out


def test_a_sheet_that_is_hidden_is_read_where_it_is_named_only(book):
    path = book(Cover=[["Hi", "there"]], _Data=GOOD)
    with pytest.raises(ValueError, match=r"nothing below its first row.*'Data' \(hidden\)"):
        load_posts(path)
    assert words(path, sheet="data") == words(path, sheet=2) == WORDS
    longer = book(Cover=[["Hi", "there"], ["by", "me"]], _Data=GOOD)
    with pytest.raises(ValueError, match=r"no column called 'text'.*'Data' \(hidden\)"):
        load_posts(longer)
    with pytest.raises(ValueError, match=r"no sheet 'Date'. It has: 'Cover', 'Data' \(hidden\)"):
        load_posts(path, sheet="Date")


def test_columns_sheet_and_header_are_named_in_code_and_for_the_command(book, capsys):
    rows = [["Weekly"], [], ["Body", "Who", "text"], ["Hello", "ana", "x"], ["World", "ben", "y"]]
    path = book(Cover=[["x"]], Data=rows)
    posts = load_posts(path, text="Body", account="Who", sheet="Data", header=3)
    assert posts["text"].tolist() == WORDS
    assert posts["account"].tolist() == ["ana", "ben"]
    assert posts["text (not used)"].tolist() == ["x", "y"]
    capsys.readouterr()
    flags = ["--text", "Body", "--account", "Who", "--sheet", "2", "--header", "3"]
    assert cli.main(["check", str(path), *flags]) == 0
    assert "2 posts can be judged" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"text": "Bodi"}, "text='Bodi' names no column of this table. Did you mean 'Body'?"),
        ({"text": "Body", "account": "Body"}, "text and account both name the column 'Body'"),
        ({"header": 9}, "has no row 9 with anything in it"),
        ({"header": 0}, "header is the number of the row"),
        ({"keep": ["x"]}, "keep is a list of row numbers"),
    ],
)
def test_a_name_that_does_not_fit_is_said(save, options, said):
    with pytest.raises(ValueError) as error:  # noqa: PT011
        load_posts(save("Body,Who\nHello,ana\n"), **options)
    assert said in str(error.value)
    with pytest.raises(TypeError, match="has no option 'txt'. Did you mean 'text'"):
        load_posts("my.csv", txt="Body")


@pytest.mark.parametrize(
    "text",
    [
        "Export of 3 March\nby me\n\nid,text\n1,Hello\n2,World\n",
        "Export, of 3 March\nid;text\n1;Hello\n2;World\n",
        '"A title,\nin two lines"\nid\ttext\n1\tHello\n2\tWorld\n',
        "Account:,x\nFrom:,a\nDate,Message\n2025-01-01,Hello\n2025-01-02,World\n",
    ],
)
def test_a_title_above_the_names_of_the_columns_is_passed_over_and_said(save, capsys, text):
    assert words(save(text)) == WORDS
    assert "what stands above it was passed over: “" in capsys.readouterr().out


def test_rows_keep_the_numbers_of_the_spreadsheet_below_a_title(save):
    assert list(asked(save("Title\n\nid,text\n1,Hello\n2,\n3,a, b\n"))) == [5, 6]


def test_a_post_is_not_taken_for_the_names_of_columns(save):
    with pytest.raises(ValueError, match=r"its first row reads: kind, Beitrag.*header=…"):
        load_posts(save("kind,Beitrag\npost,Hello\ncomment,World\n"))


def test_names_that_are_blank_at_the_end_ask_for_no_cells(save):
    assert words(save("id,text,,\n1,Hello\n2,World\n")) == WORDS


# --- Workbooks that are far larger than they look ------------------------------------------------


def stuffed(path, **parts):
    """Put other text into parts of a workbook: {part: (what, by what)}."""
    with zipfile.ZipFile(path) as old:
        held = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in held.items():
            what, instead = parts.get(name.rpartition("/")[2].partition(".")[0], (b"", b""))
            assert what in data
            new.writestr(name, data.replace(what, instead, 1) if what else data)
    return path


def test_blank_cells_however_many_and_wherever_are_none(book):
    blank = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(4, 200_000))
    far = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    path = stuffed(book(Posts=GOOD), sheet1=(b"</sheetData>", blank + far))
    assert read_table(path).cells.shape == (2, 2)


@pytest.mark.parametrize("kind", ["cells", "texts"])
def test_a_workbook_with_more_than_can_be_read_is_refused(book, monkeypatch, capsys, kind):
    monkeypatch.setitem(inflated._MOST, kind, 3)
    path = book(Posts=GOOD)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst>{'<si/>' * 4}</sst>")
    assert cli.main(["check", str(path)]) == 1
    said = capsys.readouterr().out
    assert f"my.xlsx has more than 3 {kind}, too many to read. Save the sheet" in said


def test_a_workbook_that_would_grow_beyond_measure_is_refused(book, monkeypatch):
    monkeypatch.setattr(inflated, "_LARGEST", 1000)
    with pytest.raises(ValueError, match=r"MB unpacked, and at most 0 MB are read. Save the sheet"):
        load_posts(book(Posts=GOOD))
    bomb = stuffed(book(Posts=GOOD), sheet1=(b"</sheetData>", b"</sheetData>" + b" " * 9_000_000))
    with pytest.raises(ValueError, match="is not a workbook as people make them. It would grow"):
        load_posts(bomb)


# --- Letters, entities and tags -----------------------------------------------------------------

SENTENCES = [
    "Que texto ótimo, obrigado",
    "Grattis håkan, så bra",
    "Ça va 😢 bien",
    "Don’t worry – it’s “fine”",
    "Żółć i łódź są źle",
    "Привет, как ваши дела",
    "你好世界",
    "à bientôt, voilà",
]


def spoilt(sentence, page, times=1):
    for _ in range(times):
        sentence = sentence.encode().decode(page)
    return sentence


@pytest.mark.parametrize(
    ("page", "times"),
    [
        *[(page, 1) for page in ("latin-1", "mac_roman", "cp437", "cp850")],
        *[(f"sloppy-windows-{page}", 1) for page in (1250, 1251, 1252, 1254)],
        ("sloppy-windows-1252", 2),
    ],
)
def test_spoilt_letters_are_told_and_mended_only_if_asked(save, capsys, page, times):
    bad = [spoilt(sentence, page, times) for sentence in SENTENCES]
    path = save([["id", "text"], *enumerate(bad)])
    assert words(path) == bad
    said = capsys.readouterr().out
    assert "Letters are spoilt in 8 posts" in said
    assert "say fix=True (--fix)" in said
    assert words(path, fix=True) == SENTENCES
    said = capsys.readouterr().out
    assert "       → Que texto ótimo, obrigado\n" in said, "a whole post, as it is now"


@pytest.mark.parametrize("page", ["cp437", "cp850", "mac_roman", "cp1252"])
@pytest.mark.parametrize(
    "sentence", ["It’s “great” – really…", "Ça va être très bien à l’école", "日本語のテキスト"]
)
def test_no_letter_is_lost_where_one_post_alone_is_mended(save, page, sentence):
    try:
        bad = spoilt(sentence, page)
    except UnicodeDecodeError:
        pytest.skip("this page has no sign for one of the bytes")
    assert words(save([["id", "text"], [1, bad]]), fix=True) == [sentence]


def test_letters_are_mended_in_workbooks_and_in_names_too(book, capsys):
    path = book(S=[["id", "account", "text"], [1, "JÃ¼rgen", "CafÃ© au lait â€“ trÃ¨s bon"]])
    posts = load_posts(path, fix=True)
    assert posts.iloc[0].tolist() == ["Jürgen", "Café au lait – très bon"]
    assert cli.main(["check", str(path), "--fix"]) == 0
    assert "Letters were mended in 1 post" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["Es war fr?her", "Caf\ufffd", "a??o nuevo", "dziÄ™kujÄ™ ðŸ™"])
def test_letters_that_are_lost_for_good_are_said(save, capsys, text):
    load_posts(save([["id", "text"], [1, text]]))
    assert "Row 2: letters of its text are lost, as in “" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        "Всё хорошо, «Ёлка» №5",
        "MAÇÃ É BOA. NÃO É?",
        "«élan» “École” l’été…",
        "see https://x.example/watch?v=abc and why? because",
    ],
)
def test_letters_that_are_well_are_left_in_peace(save, capsys, text):
    assert words(save([["post_id", "text"], [1, text]]), fix=True) == [text]
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        (
            ["Tom &amp; Jerry &lt;3 &#39;hi&#39;", '<p>Hi <a href="u">@ana</a><br>bye</p>'],
            ["Tom & Jerry <3 'hi'", "Hi @ana\nbye"],
        ),
        (["<p>One</p><p>Two &lt;3</p>", "plain"], ["One\nTwo <3", "plain"]),
        (["It&#39;s good", "a<br>b", "plain"], ["It's good", "a\nb", "plain"]),
        (["R&amp;D", "https://a.b/?x=1&amp;y=2&z"], ["R&D", "https://a.b/?x=1&y=2&z"]),
        (["Tom &amp;amp; Jerry", "&lt;p&gt;Hello&lt;/p&gt;"], ["Tom & Jerry", "Hello"]),
        (['<div>Hi <img alt="🎉" src="x"> all</div>'], ["Hi 🎉 all"]),
    ],
)
def test_what_was_saved_as_html_becomes_what_people_saw(save, capsys, written, seen):
    path = save([["id", "text"], *enumerate(written)])
    assert words(path) == seen
    assert "entities and tags, as web pages have them, are text now" in capsys.readouterr().out
    assert words(path, html=False) == written


@pytest.mark.parametrize(
    "texts",
    [
        ["use <b> for bold", "Hello", "more", "words"],
        ["write &amp; for an ampersand", "Q & A", "R & D"],
        ["I <3 you", "a < b & c > d", "<sarcasm>great</sarcasm>", "<ana@x.example> wrote"],
        ["https://x.example/?a=1&copy=2", "AT&T"],
    ],
)
def test_posts_about_tags_stay_as_they_are(save, texts):
    assert words(save([["id", "text"], *enumerate(texts)])) == texts


def test_tags_in_a_plain_file_are_asked_about_and_go_on_request(save, capsys):
    path = save([["id", "text"], [1, "a <b>bold</b> word"], [2, "x"], [3, "y"], [4, "z"]])
    load_posts(path)
    assert "Row 2: its text has “<b>” in it" in capsys.readouterr().out
    assert words(path, html=True)[0] == "a bold word"
    assert cli.main(["check", str(path), "--html"]) == 0
    assert "→ a bold word" in capsys.readouterr().out


# --- What stands where there is no post ----------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "[deleted]",
        "[ Removed by Reddit ]",
        "[gelöscht]",
        "[削除済み]",
        "<Media omitted>",
        "nan",
        "NULL",
        "None",
        "N/A",
        "<NA>",
        "-",
        "—",
        "...\n    ",
        "This Tweet is unavailable",
        "This message was deleted",
        "Diese Nachricht wurde gelöscht",
        "k. A.\n    ",
        "Este mensaje fue eliminado",
        "Ce message a été supprimé",
        "Это сообщение удалено\n    ",
        "このツイートは削除されました",
        "Sorry, this content isn't available right now",
        "Este tuit fue eliminado",
        "Ця публікація була видалена",
        "该内容已删除",
        "Attachment unavailable",
        "Missing value",
        "{{text}}",
    ],
)
def test_what_may_be_no_post_is_asked_about_and_kept_on_request(save, text):
    path = save([["id", "text"], [1, text.strip()], [2, "A post"]])
    assert "if somebody posted that, keep it: keep=[2] (--keep 2)" in asked(path)[2]
    assert words(path, on_problem="leave out") == ["A post"]
    assert words(path, keep=[2]) == [text.strip(), "A post"]


@pytest.mark.parametrize(
    "text", ["\u200b", "\xa0", "\ufe0f", "\u200b\u200b", "\u3164", "\u2800", "<p></p>", "&nbsp;"]
)
def test_a_text_of_which_nothing_can_be_seen_is_none(save, text):
    assert "Write it, or delete the row." in asked(save([["id", "text"], [1, text], [2, "A"]]))[2]


@pytest.mark.parametrize(
    "text",
    ["Nana", "👍", "❤️", ":)", "10", "No", "Who deleted my tweet?", "<3", "!!!", "?!", "[1/2]"],
)
def test_a_short_post_is_a_post(save, text):
    assert words(save([["id", "text"], [1, text]])) == [text]


@pytest.mark.parametrize(
    "table",
    [
        "id,text,likes\n1,Hello,3\nid,text,likes\n2,World,4\n",
        "ID;Message\n1;Hello\n id ; MESSAGE \n2;World\n",
        "text\nHello\ntext\nWorld\n",
    ],
)
def test_names_of_columns_in_the_middle_are_asked_about(save, table):
    path = save(table)
    assert list(asked(path)) == [3]
    assert "it has the names of the columns once more" in asked(path)[3]
    assert words(path, on_problem="leave out") == WORDS
    assert len(load_posts(path, keep=[3])) == 3


def test_keep_says_where_nothing_was_asked(save, capsys):
    load_posts(save("id,text\n1,Hello\n2,nan\n"), keep=[2, 3])
    assert "Nothing was asked about row 2, so keep changes nothing there." in (
        capsys.readouterr().out
    )


# --- Ids ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        'id,text\n"=""1294030472427835393""","=""Hello, you"""\n',
        'id;text\n="1294030472427835393";"Hello, you"\n',
        "id\ttext\n'1294030472427835393\tHello, you\n",
        "id\ttext\n=1294030472427835393\tHello, you\n",
    ],
)
def test_what_keeps_a_spreadsheet_from_cutting_ids_is_no_part_of_them(save, capsys, table):
    posts = load_posts(save(table))
    assert posts["text"].to_dict() == {"1294030472427835393": "Hello, you"}
    assert len(capsys.readouterr().out.splitlines()) == 3, "and it is said"


def test_a_formula_that_is_nothing_but_a_text_is_that_text(book):
    path = book(S=[["id", "text"], ['="1294030472427835393"', "Hello"]])
    assert list(load_posts(path).index) == ["1294030472427835393"]


def test_ids_that_cannot_be_read_do_not_block_the_posts(book, capsys):
    path = book(S=[["id", "text"], [1294030472427835393, "Hello"], [1294030472427835394, "World"]])
    assert list(load_posts(path).index) == ["p-0001", "p-0002"]
    assert "A spreadsheet took the ids for numbers, and digits are lost" in capsys.readouterr().out


# --- Names and labels that are nearly right -----------------------------------------------------


@pytest.mark.parametrize(
    ("column", "ours"),
    [("Acount", "account"), ("labell", "label"), ("lable", "label"), ("Plattform", "platform")],
)
def test_a_column_whose_name_is_nearly_right_is_asked_about(save, capsys, column, ours):
    path = save(f"post_id,text,{column}\n1,Hello,x\n")
    load_posts(path)
    assert f"column {column!r}. Did you mean {ours}?" in capsys.readouterr().out
    assert load_posts(path, **{ours: column})[ours].tolist() == ["x"]


@pytest.mark.parametrize("column", ["tone", "title", "url", "role", "user_id", "retweeted"])
def test_a_column_of_ones_own_is_not_questioned(save, capsys, column):
    load_posts(save(f"post_id,text,{column}\n1,Hello,x\n"))
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("column", ["Text ", "\ufeffText", "TEXT\u200b", "\xa0text"])
def test_what_cannot_be_seen_in_a_name_does_not_count(save, column):
    assert words(save(f"id,{column}\n1,Hello\n2,World\n")) == WORDS


def test_a_text_whose_name_is_nearly_right_is_named_in_the_refusal(save):
    with pytest.raises(ValueError, match=r"no column called 'text'.*Did you mean 'Mesage'\?"):
        load_posts(save("id,Mesage\n1,Hello\n"))


@pytest.mark.parametrize(
    "label", ["one way", "One-Way", "one\u2011way", "one–way", "one\xa0way", "oneway", "one-wy"]
)
def test_a_label_that_is_nearly_one_is_told_and_never_changed(save, capsys, label):
    path = save(f"post_id,text,label\n1,Hello,{label}\n2,World,two-way\n")
    assert load_posts(path)["label"].tolist() == [label, "two-way"]
    said = capsys.readouterr().out
    assert "is no label of the codebook direction. Did you mean one-way?" in said
    assert (
        "Did you mean one-way? Use one of: one-way, two-way"
        in (asked(path, codebook="direction")[2])
    )


def test_labels_of_ones_own_are_compared_with_each_other(save, capsys):
    load_posts(save("post_id,text,label\n1,Hello,civil\n2,World,hostile\n"))
    assert capsys.readouterr().out == ""
    load_posts(save("post_id,text,label\n1,a b,Civil\n2,c d,civil\n3,e f,civil\n"))
    assert "'Civil' is written in two ways. Did you mean civil?" in capsys.readouterr().out


# --- JSON ---------------------------------------------------------------------------------------

RECORDS = [{"id": 1, "text": "Hello"}, {"id": 2, "text": "World"}]
JSON = {
    "a list": json.dumps(RECORDS, indent=1),
    "with a byte-order mark": "\ufeff" + json.dumps(RECORDS),
    "in an object": json.dumps({"meta": {"n": 2}, "posts": RECORDS}),
    "deeper in one": json.dumps({"data": {"children": [{"data": r} for r in RECORDS]}}),
    "one in a line": "\r\n\r\n".join(map(json.dumps, RECORDS)),
    "JavaScript": f"var posts = {json.dumps(RECORDS)};\n",
    "by column": json.dumps({"id": [1, 2], "text": WORDS}),
    "by column and row": json.dumps({"id": {"0": 1, "1": 2}, "text": dict(enumerate(WORDS))}),
    "by id": json.dumps({"1": {"text": "Hello"}, "2": {"text": "World"}}),
    "lists": json.dumps(GOOD),
    "texts alone": json.dumps(WORDS),
    "pieces of a text": json.dumps(
        {"messages": [{"id": 1, "text": ["He", {"type": "bold", "text": "llo"}]}, RECORDS[1]]}
    ),
}


@pytest.mark.parametrize("form", JSON)
@pytest.mark.parametrize("name", ["my.json", "my.csv"])
def test_json_is_read_for_what_is_in_it(save, capsys, form, name):
    assert words(save(JSON[form], name)) == WORDS
    assert f"{name} is JSON, with 2 records: " in capsys.readouterr().out


def test_fields_within_a_record_are_found_and_numbers_stay_what_was_written(save):
    record = {"id": 12940304724278353930001, "likes": 3, "account": {"username": "ana", "id": 7}}
    posts = load_posts(save(json.dumps([record | {"content": "<p>Hello</p>"}]), "my.json"))
    assert posts.index[0] == "12940304724278353930001"
    assert posts.loc[posts.index[0], ["account", "text", "likes"]].tolist() == ["ana", "Hello", 3]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": 1}', "holds no list of posts; it has: 'a'. Such a list looks like"),
        ("[]", "its list has no posts in it. Such a list"),
        ('{"a": [{"text": "x"}], "b": [{"text": "y"}]}', "holds several lists: 'a', 'b'. Save"),
        ('[{"id": 1, "text": "He', "cannot be read as such in line 1: Unterminated string"),
        ('[{"id": 1},\n{"id": 2},]', "cannot be read as such in line 2: "),
        ("[" * 100_000, "stand in one another without end. Save"),
        ('[{"id": 1, "note": "Hello"}]', "no column called 'text'; its first row reads: id, note"),
    ],
)
def test_other_json_is_answered_with_what_was_found(save, text, said):
    with pytest.raises(ValueError) as error:  # noqa: PT011
        load_posts(save(text, "my.json"))
    assert said in str(error.value)


def test_a_line_that_is_no_json_among_others_is_a_broken_row(save):
    path = save("\n".join([json.dumps(RECORDS[0]), "rubbish", json.dumps(RECORDS[1])]), "my.jsonl")
    assert list(asked(path)) == [2]
    assert words(path, on_problem="leave out") == WORDS


@pytest.mark.parametrize("name", ["[id]", "{id}", "<id>"])
def test_a_table_that_begins_like_json_or_a_page_is_a_table(save, name):
    assert words(save(f"{name},text\n1,Hello\n2,World\n")) == WORDS


# --- What must not be opened, and what must not reach a terminal --------------------------------


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_or_a_device_is_not_opened(tmp_path, capsys):
    os.mkfifo(tmp_path / "my.csv")
    for path in (tmp_path / "my.csv", "/dev/zero"):
        assert cli.main(["check", str(path)]) == 1
        assert "is no file, but a device or a pipe, and was not opened" in capsys.readouterr().out


def test_no_sign_that_steers_a_terminal_is_printed(save, capsys):
    red = "\x1b[31m"
    table = f'id,text,label,"a{red}"\n1,nan{red},x,\n1,{red}CafÃ©,{red}one way,\n'
    for options in ([], ["--codebook", "direction"], ["--text", f"b{red}"]):
        cli.main(["check", str(save(table, f"my{red}.csv")), *options])
        said = capsys.readouterr()
        assert said.out
        assert "\x1b" not in said.out + said.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a=" + "[" * 6000, "lists or tables stand in one another, too many. Check"),
        ("a=" + "{a=" * 6000, "lists or tables stand in one another, too many. Check"),
        ("a" + ".b" * 10_000 + "=1", "names within names, too many (at line 1). That line reads"),
        ("x=1\n[a" + ".b" * 10_000 + "]", "names within names, too many (at line 2). That line"),
        ("a=" + "1" * 9000, "a number in it is too long. Check"),
        ("# x\n" * 300_000, "has 1.2 MB, and at most 1.0 MB are read as a TOML file. Look"),
        ("[[category]]\n" * 9000, "It has 9,000 [[category]]; nobody can choose between more"),
    ],
)
def test_toml_without_end_is_answered_with_a_sentence(save, capsys, text, said):
    assert cli.main(["check", str(save(text, "my.toml"))]) == 1
    assert said in capsys.readouterr().out
