"""What stands at the door before any table is read: the right file, and its letters."""

import zipfile

import pytest

from kit.material.reading import files
from kit.material.reading.files import contents, is_excel, to_utf8


def refusal(call, *values, **options):
    with pytest.raises(ValueError) as error:  # noqa: PT011
        call(*values, **options)
    said = str(error.value)
    assert said.count(". ") >= 1, f"one sentence only: {said}"
    assert len(said) < 300
    return said


def test_a_file_that_is_not_there_is_answered_with_its_neighbours(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("posts.csv", "other.csv", "notes.txt"):
        (tmp_path / name).write_text("x")
    assert refusal(contents, "post.csv") == (
        "There is no file 'post.csv' here. "
        "Give the path of one that is there, such as posts.csv, other.csv."
    )
    assert "such as other.csv, posts.csv." in refusal(contents, "zzz.csv")
    assert "Give the path as seen from the folder" in refusal(contents, "no/where.xlsx")


def test_a_folder_is_answered_with_the_files_in_it(tmp_path):
    assert "is a folder. Name a file in it, once there is one" in refusal(contents, str(tmp_path))
    (tmp_path / "posts.csv").write_text("x")
    assert "is a folder. Name a file in it; it has: posts.csv." in refusal(contents, tmp_path)


@pytest.mark.parametrize("data", [b"", b"\n\n \r\n\t", b"\xef\xbb\xbf\r\n", b"\0" * 500])
def test_an_empty_file_is_said_to_be_empty(tmp_path, data):
    path = tmp_path / "my.csv"
    path.write_bytes(data)
    assert refusal(contents, path).startswith("my.csv is empty. ")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "my.csv"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)  # a hole: it takes no room on the disk
    assert "my.csv has 3,000 MB, and at most 200 MB are read. " in refusal(contents, path)


def test_an_address_a_name_that_is_too_long_and_no_name_at_all():
    assert "is an address on the web. Download" in refusal(contents, "https://x.example/my.csv")
    assert "cannot be opened: File name too long. " in refusal(contents, "id,text " * 100)
    with pytest.raises(TypeError, match=r"path of a file is meant, but a list was given\. Write"):
        contents(["my.csv"])


def test_a_file_that_may_not_be_read_is_said_so(tmp_path, monkeypatch):
    path = tmp_path / "my.csv"
    path.write_text("x")

    def refuse(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.Path, "read_bytes", refuse)
    assert "cannot be opened: Permission denied. If it is open in an" in refusal(contents, path)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
        (b"{\\rtf1 Hello", "a text document"),
        (b"<!DOCTYPE html><table>", "a web page"),
    ],
)
def test_what_is_neither_csv_nor_excel_is_called_by_its_name(data, kind):
    said = refusal(is_excel, data, "my.csv")
    assert f"my.csv is {kind}" in said
    assert "Open it in a spreadsheet and save it as “CSV UTF-8”" in said


def test_what_no_spreadsheet_opens_is_not_sent_to_one():
    picture = refusal(is_excel, b"\x89PNG\r\n", "me.png")
    assert picture.endswith("Give the name of the file with the words of the posts.")
    damaged = refusal(is_excel, b"PK\3\4 and no more", "my.zip")
    assert "a zip archive, or a damaged workbook" in damaged
    assert "ask for it once more" in damaged


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("word/document.xml", "a Word document"),
        ("content.xml", "an OpenDocument file"),
        ("holiday.jpg", "a zip archive"),
    ],
)
def test_other_office_files_are_told_from_excel_by_what_is_in_them(tmp_path, inside, kind):
    path = tmp_path / "my.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(inside, "x")
    assert f"my.docx is {kind}" in refusal(is_excel, path.read_bytes(), path.name)


SENTENCES = {
    "cp1252 English": "Don’t miss the “big” sale – only £5…",
    "cp1252 one word": "Meet us at the café on Friday",
    "cp1252 capitals": "ÉCOLE FERMÉE",
    "cp1252 German": "Über die Straße gehen wir früh zum Bäcker. Möchten Sie schönen Kuchen?",
    "cp1252 French": "L’été arrive : où êtes-vous ? Ça commence à 9 h, cœur léger, là-bas, Noël",
    "cp1252 Spanish": "¿Dónde está el niño? ¡Mañana será otro día! Información útil sobre el año",
    "cp1252 Portuguese": "A informação não está disponível amanhã; você também vai à reunião das mães",
    "cp1252 Italian": "Perché non è così? Domani sarà più bello, però la città è già piena",
    "cp1252 Swedish": "Får jag åka i morgon? Vi ses på ön, här är kön längre än förra året",
    "cp1252 Danish": "Hvad gør du på lørdag? Vi mødes på åen, æbler og øl",
    "mac_roman English": "Don’t wait, it’s “late”…",
    "mac_roman German": "Über die Straße gehen wir früh zum Bäcker. Möchten Sie schönen Kuchen?",
    "cp850 German": "Über die Straße gehen wir früh zum Bäcker. Möchten Sie schönen Kuchen?",
    "cp1250 Polish": "Dziękujemy za wiadomość, już odpowiadamy. Świetnie, że łączysz się źle",
    "cp1250 Czech": "Děkujeme za zprávu, přijďte zítra v šest. Žlutý kůň běžel příliš rychle",
    "cp1250 Hungarian": "Köszönjük az üzenetet, hétfőn válaszolunk. Szép időnk lesz őszig",
    "cp1250 Romanian": "Vă mulţumim pentru mesaj, aşteptăm răspunsul în două zile, până marţi",
    "cp1254 Turkish": "Teşekkür ederiz, yarın görüşürüz. Çok güzel bir gün, yağmur var mı?",
    "cp1251 Russian": "Спасибо за сообщение, мы ответим вам завтра утром. Что вы думаете?",
    "cp1251 Ukrainian": "Дякуємо за повідомлення, ми відповімо завтра. Що ви думаєте про це?",
    "cp1253 Greek": "Ευχαριστούμε για το μήνυμα, θα απαντήσουμε αύριο το πρωί. Τι νομίζετε;",
    "cp1255 Hebrew": "תודה על ההודעה, נענה לכם מחר בבוקר. מה דעתכם על זה?",
    "cp1256 Arabic": "شكرا على رسالتك سوف نجيب غدا صباحا ما رأيك في هذا الموضوع",
}


@pytest.mark.parametrize("which", SENTENCES)
def test_a_code_page_is_told_by_its_letters_and_said(which):
    page, sentence = which.split()[0], SENTENCES[which]
    data, remarks = to_utf8(sentence.encode(page), "my.csv")
    assert data.decode() == sentence
    assert page.replace("cp12", "Windows-12") in remarks[0]
    assert "If that looks wrong, save the file as “CSV UTF-8”" in remarks[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_that_are_certain_need_no_remark(encoding):
    plain = "id,text\n1,Hello\n"
    assert to_utf8(plain.encode(encoding), "my.csv") == (plain.encode(), [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_comes_through(encoding):
    text = "id,text\n1,“שלום” 🎉 مرحبا, 你好\n"
    assert to_utf8(text.encode(encoding), "my.csv") == (text.encode(), [])


def test_utf_16_may_stand_in_either_byte_order():
    text = "id\ttext\n1\tzażółć 🎉\n"
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert to_utf8(mark + text.encode(encoding), "my.txt") == (text.encode(), [])
    assert "cannot be read as utf-16. Save" in refusal(to_utf8, b"\xff\xfea\0b", "my.txt")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("shift_jis", "メッセージをありがとうございます。明日の朝にお返事します。"),
        ("gb18030", "感谢您的留言，我们明天早上回复。你们怎么看这个问题？"),
        ("euc_kr", "메시지 감사합니다. 내일 아침에 답변드리겠습니다."),
    ],
)
def test_letters_that_fit_no_known_page_are_refused_unless_it_is_named(encoding, text):
    data = text.encode(encoding)
    assert "fit no code page known here. Save it as" in refusal(to_utf8, data, "my.csv")
    assert to_utf8(data, "my.csv", encoding) == (text.encode(), [])


def test_an_encoding_that_is_named_must_exist_and_fit():
    assert "no encoding called 'utf-9'. Try one of" in refusal(to_utf8, b"x", "my.csv", "utf-9")
    said = refusal(to_utf8, "é".encode("cp1252"), "my.csv", "utf-8")
    assert "The letters of my.csv cannot be read as utf-8. " in said


def test_what_holds_zeros_is_no_text():
    assert "my.csv is not a text, and" in refusal(to_utf8, "id,text".encode("utf-16-le"), "my.csv")
