"""Chats, lists, mails and pages: whose a code is by the words around it."""

import json
from email.message import EmailMessage

import pytest
from class_files import CODES, EMAILS, NAMES, ONE_NAME, PEOPLE, accounts, put, taken, zip_of

from kit.classroom.pooled import pool


def lines(pattern):
    given = enumerate(zip(PEOPLE, EMAILS, ONE_NAME, strict=True))
    return "".join(pattern.format(n=n, name=p, email=e, code=c) for n, (p, e, c) in given)


@pytest.mark.parametrize(
    "pattern",
    [
        "27.11.2026 klo 10.0{n} - {name}: {code}\n",
        "27.11.26 um 10:0{n} Uhr - {name}: {code}\n",
        "2026. 11. 27. 오전 10:0{n}, {name} : {code}\n",
        "[2026/11/27 上午10:0{n}:02] {name}: {code}\n",
        "٢٧/١١/٢٠٢٦، ١٠:٠١ ص - {name}: {code}\n",
        "Fri, Nov 27, 2026, 10:0{n}:02 - {name}: {code}\n",
        "[10:0{n}] {name} : {code}\n",
        "[27.11.2026 10:0{n}] {name}\n    {code}\n\n",
        "{name} — Today at 10:0{n} AM\n{code}\n",
        "{name} 2026-11-27 10:0{n}:11\n{code}\n\n",
        "from {name} to everyone:    10:0{n} AM\n{code}\n",
        "{name}\n10:0{n} AM\n{code}\n",
        "{name}: {code}\n",
        "{n}. {name} - {code}\n",
        "- {email} {code}\n",
        "{name} <{email}>, {code}\n",
        "{name}\n{code}\n\n",
        "| {name} | {code} |\n",
        "Von: {name} <{email}>\nDatum: 27.11.26, 10:00\nAn: T\n\n{code}\n\n",
        "<tr><td>{name}</td><td>{code}</td></tr>\n",
    ],
)
def test_a_code_is_theirs_whose_name_stands_with_it(tmp_path, pattern):
    pooled = pool(put(tmp_path, {"x.txt": lines(pattern)}))
    assert taken(pooled) == len(set(accounts(pooled))) == 6
    assert not any(name in repr(pooled) for name in (*PEOPLE, *EMAILS))


@pytest.mark.parametrize("pattern", ["My Code: {code}\n", "Handed In 10:30\n{code}\n", "{code}\n"])
def test_what_stands_before_every_code_is_no_name(tmp_path, pattern):
    text = "".join(pattern.format(code=code) for code in CODES)
    pooled = pool(put(tmp_path, {"x.txt": text}))
    assert taken(pooled) == len(NAMES)
    assert not any(accounts(pooled))


@pytest.mark.parametrize(
    "made",
    [
        lambda p, e, c: {"creator": {"name": p, "email": e}, "text": c},
        lambda p, e, c: {"sender": e, "content": {"msgtype": "m.text", "body": c}},
        lambda p, e, c: {"sender_full_name": p, "content": c},
        lambda p, e, c: {"email": e, "answers": {"code": c}},
    ],
)
@pytest.mark.parametrize("name", ["chat.json", "chat.jsonl"])
def test_a_message_in_json_is_its_senders(tmp_path, made, name):
    each = [made(*one) for one in zip(PEOPLE, EMAILS, ONE_NAME, strict=True)]
    text = json.dumps(each) if name == "chat.json" else "\n".join(map(json.dumps, each))
    pooled = pool(put(tmp_path, {name: text}))
    assert taken(pooled) == len(set(accounts(pooled))) == 6


def mail(sender, words, attached=()):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "t@uni.example", "Code"
    made.set_content(words)
    for name, data in attached:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made


def test_mails_sent_on_with_a_mail_are_their_writers(tmp_path):
    outer = mail("t@uni.example", "all of them")
    for email, code in zip(EMAILS, ONE_NAME, strict=True):
        outer.add_attachment(mail(email, code))
    pooled = pool(put(tmp_path, {"all.eml": outer.as_bytes()}))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused.empty


def test_a_zip_in_a_mail_is_read_and_a_card_is_passed_over(tmp_path):
    files = {
        f"{n}.eml": mail(
            email,
            code if n % 2 else "",
            [("a.zip", zip_of({"c.txt": code})), ("a.vcf", b"BEGIN")][n % 2 :],
        ).as_bytes()
        for n, (email, code) in enumerate(zip(EMAILS, ONE_NAME, strict=True))
    }
    pooled = pool(put(tmp_path, files))
    assert sorted(accounts(pooled)) == EMAILS
    assert pooled.refused.empty


def test_a_chat_of_long_gaps_is_read_at_once(tmp_path):
    text = f"[10:00] Ana Ray\n{CODES[0]}\n" + ("a" + " " * 140 + "1:0 10:00x\n") * 20_000
    assert taken(pool(put(tmp_path, {"x.txt": text}))) == 1
