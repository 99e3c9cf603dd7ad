"""Cells by row number, from CSV and Excel; and that the fast way reads as the careful one does."""

import csv
import io
import re
import sys
import zipfile
from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kit.material.reading.separated import read_fast, read_with_care
from kit.material.reading.tables import read_table


@pytest.fixture
def read(tmp_path):
    def read(text, encoding="utf-8"):
        path = tmp_path / "my.csv"
        path.write_bytes(text.encode(encoding))
        return read_table(path)

    return read


def rows(table):
    return {row: list(cells) for row, *cells in table.cells.itertuples()}


def sheet(path, *rows, **more_sheets):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for name, cells in more_sheets.items():
        for row in cells:
            (book[name] if name in book.sheetnames else book.create_sheet(name)).append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_are_found(read, separator, newline):
    text = 'id,text,date\n1,"Hello; you, all\tof|you",x\n2,"two ""\nlines",y\n'
    cells = list(csv.reader(io.StringIO(text, newline="")))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=newline).writerows(cells)
    table = read(out.getvalue())
    assert list(table.cells.columns) == ["id", "text", "date"]
    assert rows(table) == {2: cells[1], 3: cells[2]}
    assert table.broken == table.remarks == []


@pytest.mark.parametrize(
    "text",
    [
        'id;"text, as posted, with its links";date\n1;a;x\n',
        "id;text, as posted;date\n1;a, b, c;x\n2;d;y\n",
        "id;text\n1;one, two\n2;three, four\n",
        "id\ttext\n1\tone, two; three\n",
        'id,text\n1,"a;b;c\nd;e;f"\n2,"g;h"\n',
    ],
)
def test_signs_inside_a_text_or_a_name_do_not_count_as_separators(read, text):
    table = read(text)
    assert table.broken == []
    assert [name[:4] for name in table.cells.columns][:2] == ["id", "text"]


def test_a_line_that_names_the_separator_is_followed_and_is_no_row(read):
    table = read("sep=;\r\nid;text, with its links\r\n1;Hello, you\r\n")
    assert rows(table) == {2: ["1", "Hello, you"]}


def test_where_there_is_one_column_commas_belong_to_the_text(read):
    table = read('text\nHello, you\n"Quoted, too"\nthird; and last\n')
    assert rows(table) == {2: ["Hello, you"], 3: ["Quoted, too"], 4: ["third; and last"]}


def test_numbers_stay_what_was_written_even_under_names_that_are_numbers(read):
    assert rows(read("id,2019\n007,1.50\n1e3,NA\n")) == {2: ["007", "1.50"], 3: ["1e3", "NA"]}


@pytest.mark.parametrize("end", ["", "\n", "\r\n\r\n\r\n", "\n,,\n,,\n", "\n \n\t\n"])
def test_blank_lines_at_the_end_are_no_rows_and_need_no_word(read, end):
    table = read("id,text,more\n1,Hello,x" + end)
    assert rows(table) == {2: ["1", "Hello", "x"]}
    assert table.broken == table.remarks == []


def test_blank_lines_before_and_between_keep_the_numbers_right(read):
    table = read("\n\nid,text\n1,a\n\n2,b\n,\n3,c\n")
    assert rows(table) == {4: ["1", "a"], 6: ["2", "b"], 8: ["3", "c"]}
    assert table.remarks == ["Blank rows were passed over: 5, 7."]


def test_columns_without_a_name_go_if_they_are_blank_and_doubles_are_renamed(read):
    table = read("id,text,,text,\n1,a,,b,\n2,c,note,d,\n")
    assert list(table.cells.columns) == ["id", "text", "column 3", "text 4"]
    assert table.remarks == ["Column 4 is called 'text' too; it is text 4 now."]


def test_rows_with_too_many_or_too_few_cells_are_told_from_good_ones(read):
    table = read("id,text,date\n1,a,x\n2,b\n3,Hello, you,y\n4,d,z,,\n5,e,\n")
    assert rows(table) == {2: ["1", "a", "x"], 5: ["4", "d", "z"], 6: ["5", "e", ""]}
    assert [(f.row, f.words.split(". ")[0]) for f in table.broken] == [
        (3, "it has 2 cells, but the first row has 3"),
        (4, "it has 4 cells, but the first row has 3"),
    ]
    assert "a comma in it must stand in quotation marks" in table.broken[0].words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("id,text,note\n1,Hello, world,\n2,b,x\n", [2]),
        ("id;text;note\n1;Hello; world;\n2;Then; again;\n", [2, 3]),
        ('id,text,note\n1,"Hello, world",x,\n2,b,y,\n', []),
        ("id, text, note\n1, Hello, x,\n", []),
    ],
)
def test_a_text_cut_at_its_comma_is_told_from_a_separator_at_the_end_of_rows(read, text, cut):
    table = read(text)
    assert [fault.row for fault in table.broken] == cut
    assert not {*cut} & {*table.cells.index}


@pytest.mark.parametrize(
    "broken", ['2,"never closed', '2,"he said "hi" to me"', '2,"closed" too early', '2,"a""']
)
def test_a_quotation_mark_that_does_not_pair_up_costs_its_own_row_only(read, broken):
    table = read(f'id,text\n1,"a, b"\n{broken}\n3,"c\nd"\n4,5" pipe\n')
    assert rows(table) == {2: ["1", "a, b"], 4: ["3", "c\nd"], 5: ["4", '5" pipe']}
    ((row, kind, words),) = table.broken
    assert (row, kind) == (3, "quotation marks")
    assert 'Write each one inside a text twice ("")' in words


def test_a_letter_that_is_damaged_is_found_in_its_row(tmp_path):
    path = tmp_path / "my.csv"
    path.write_bytes("id,text\n1,café\n2,na".encode() + b"\xef" + "ve\n3,“żółć”\n".encode())
    table = read_table(path)
    assert rows(table) == {2: ["1", "café"], 4: ["3", "“żółć”"]}
    ((row, kind, words),) = table.broken
    assert (row, kind) == (3, "unreadable letters")
    assert "as in “na�ve”. Type it again" in words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,text\n", "my.csv has nothing below its first row"),
        (",,\n,,\n", "my.csv has nothing below its first row"),
        ('"id,text\n1,a\n', "The quotation marks in the first row of my.csv do not pair up. "),
    ],
)
def test_a_table_without_rows_or_names_is_refused(read, text, said):
    with pytest.raises(ValueError, match=said):
        read(text)


@settings(deadline=None)
@given(st.text('ab",\n\r ;', max_size=40))
@example('\n1,"x\ry"\n')
@example('\n1,"x""y"\n')
@example('\n1,""x\n')
@example("\n1,\n2\n")
@example("\n1,2\r3,4\n")
@example('\r," "')
def test_what_the_fast_way_reads_the_careful_way_reads_alike(body):
    text = "a,b" + body + "\n"
    fast = read_fast(text.encode(), ",")
    if fast is not None:
        cells, broken = read_with_care(text, ",", "my.csv")
        assert broken == []
        filled = [table[table.map(str.strip).any(axis=1)] for table in (fast, cells)]
        pd.testing.assert_frame_equal(*filled, check_dtype=False, check_index_type=False)


CELLS = st.text(st.characters(exclude_categories=["C"], include_characters="\n\r\t"), max_size=12)


@settings(deadline=None)
@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)
    )
)
def test_a_flawless_table_takes_the_fast_way(body):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[*"wxyz"][: len(body[0])], *body])
    if "\r" not in out.getvalue().replace("\r\n", ""):
        assert read_fast(out.getvalue().encode(), ",") is not None


def test_excel_cells_read_as_a_teacher_sees_them(tmp_path):
    path = sheet(
        tmp_path / "my.xlsx",
        ["id", "text", "when", "x"],
        [7, "Hello", datetime(2025, 3, 4, 9, 15), None],
        [7.0, "two\nlines", date(2025, 3, 4), True],
        [],
        [123456789012345, "=1+1", datetime(2025, 3, 4), 0.5],
        [1234567890123450000, 2025, "soon", "007"],
        [None, None, None, None],
    )
    table = read_table(path)
    assert rows(table) == {
        2: ["7", "Hello", "2025-03-04T09:15:00", ""],
        3: ["7", "two\nlines", "2025-03-04", "TRUE"],
        5: ["123456789012345", "", "2025-03-04", "0.5"],
        6: ["1.23456789012345E+18", "2025", "soon", "007"],
    }
    assert table.remarks == ["Blank rows were passed over: 4."]


def test_the_first_sheet_with_cells_is_read_and_that_is_said(tmp_path):
    path = sheet(tmp_path / "my.xlsx", Posts=[["id", "text"], [1, "Hello"]], Notes=[["x"]])
    table = read_table(path)
    assert rows(table) == {2: ["1", "Hello"]}
    assert table.remarks == [
        "Of 2 sheets 'Posts' was read; there are: 'Posts', 'Notes'. "
        "To read another: sheet='Notes' (--sheet Notes)."
    ]


@pytest.mark.parametrize("size", ["A1", "A1:B3", "A1:D3", "A1:B10", "C3:D4", "A1:XFD1048576"])
def test_a_sheet_is_read_for_what_it_holds_whatever_it_says_of_its_size(tmp_path, size):
    whole = [["id", "text", "account"], *([n, f"Hello {n}", "ana"] for n in range(30))]
    true = sheet(tmp_path / "true.xlsx", *whole)
    with zipfile.ZipFile(true) as old, zipfile.ZipFile(tmp_path / "my.xlsx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data, changed = re.subn(rb'(?<=<dimension ref=")[^"]*', size.encode(), data)
                assert changed == 1
            new.writestr(name, data)
    assert rows(read_table(tmp_path / "my.xlsx")) == rows(read_table(true))
    assert len(read_table(tmp_path / "my.xlsx").cells) == 30


def test_excel_is_known_by_its_bytes_not_by_its_name(tmp_path):
    path = sheet(tmp_path / "my.csv", ["id", "text"], [1, "Hello"])
    assert rows(read_table(path)) == {2: ["1", "Hello"]}


def test_a_workbook_that_is_empty_or_damaged_is_refused(tmp_path):
    path = sheet(tmp_path / "my.xlsx")
    with pytest.raises(ValueError, match=r"my.xlsx has no cells with anything in them\. Fill in"):
        read_table(path)
    data = sheet(path, ["id", "text"], [1, "Hello"]).read_bytes()
    path.write_bytes(data[:-100])
    with pytest.raises(ValueError, match=r"a zip archive, or a damaged workbook, and only tables"):
        read_table(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(ValueError, match=r"cannot be read as an Excel workbook .*save it again"):
        read_table(path)


def test_without_openpyxl_one_sentence_says_what_to_do(tmp_path, monkeypatch):
    path = sheet(tmp_path / "my.xlsx", ["id", "text"], [1, "Hello"])
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(ValueError, match="run  python3 -m pip install openpyxl  or save the file"):
        read_table(path)
