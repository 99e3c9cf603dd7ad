"""The class of 28 as it hands in by chat and by mail, as these are exported."""

from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

from class_packing import DOWNLOADED, long_date, packed, written


def whatsapp(made, folder, called=lambda person: person.name):
    """*Export chat*, as an Android phone writes it; who is no contact is called by the number."""
    lines = [
        "05/10/2026, 07:58 - Messages and calls are end-to-end encrypted. Only people in this chat "
        "can read, listen to, or share them.",
        "05/10/2026, 07:58 - Ms Bell created group “SMD 101”",
        "05/10/2026, 08:01 - Ms Bell: Please paste your codes here until Friday 🙂",
    ]
    for number, one in enumerate(made.handed_in):
        when = f"{one.at:%d/%m/%Y, %H:%M} - {called(one.person)}: "
        lines.append(when + "\n".join(one.codes))
        if number % 6 == 0:
            lines.append(f"{when}<Media omitted>")
    path = folder / "WhatsApp Chat with SMD 101.txt"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def whatsapp_iphone(made, folder):
    """The same from an iPhone, with marks that nobody sees, and seconds."""
    begin = "\u200e[05.10.26, 07:58:04] SMD 101: \u200eMessages and calls are end-to-end encrypted."
    lines = [begin, "[05.10.26, 08:01:10] Ms Bell: Codes, please 🙂"]
    for one in made.handed_in:
        said = " ".join(one.codes)
        lines.append(f"[{one.at:%d.%m.%y, %H:%M:%S}] ~\u202f{one.person.name}: {said}")
    path = folder / "_chat.txt"
    path.write_text("\r\n".join(lines) + "\r\n", "utf-8")
    return packed(folder / "WhatsApp Chat - SMD 101.zip", {"_chat.txt": path.read_bytes()})


def telegram(made, folder):
    """*Export chat history* as JSON, with the lines that the service adds."""
    head = {"id": 1, "type": "service", "date": "2026-10-05T07:58:00", "actor": "Ms Bell"}
    words = "Please paste your codes here until Friday"
    ask = {"id": 2, "type": "message", "date": "2026-10-05T08:01:00", "from": "Ms Bell"}
    messages = [
        head | {"actor_id": "user9", "action": "create_group", "title": "SMD 101", "text": ""},
        ask | {"from_id": "user9", "text": words, "text_entities": [_plain(words)]},
    ]
    for number, one in enumerate(made.handed_in, 3):
        said = "Here they are:\n" + "\n".join(one.codes)
        messages.append(
            {
                **{"id": number, "type": "message", "date": f"{one.at:%Y-%m-%dT%H:%M:%S}"},
                **{"date_unixtime": str(int(one.at.timestamp())), "from": one.person.name},
                **{"from_id": f"user{one.person.number}", "text": said},
                "text_entities": [_plain(said)],
            }
        )
    chat = {"name": "SMD 101", "type": "private_group", "id": 4242, "messages": messages}
    return written(folder / "result.json", chat)


def _plain(words):
    return {"type": "plain", "text": words}


def telegram_page(made, folder):
    """The same as a page, which is what Telegram exports unless it is told otherwise."""
    parts = [_telegram_part("Ms Bell", made.handed_in[0].at, "Please paste your codes here")]
    for number, one in enumerate(made.handed_in):
        first, *rest = one.codes
        parts.append(_telegram_part(one.person.name, one.at, f"Here they are:<br>{first}"))
        # What the same person writes next stands below, without the name.
        parts.append(_telegram_part("", one.at, "<br>".join(rest), joined=number))
    page = '<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"/></head>\n<body>\n'
    page += (
        f'<div class="page_wrap"><div class="history">{"".join(parts)}</div></div></body></html>'
    )
    path = folder / "messages.html"
    path.write_text(page, "utf-8")
    return path


def _telegram_part(name, at, words, joined=""):
    initials = f'<div class="pull_left userpic_wrap"><div class="initials">{name[:1]}</div></div>'
    told = f'<div class="from_name">\n{escape(name)} \n</div>' if name else ""
    return (
        f'<div class="message default clearfix{" joined" * (joined != "")}">\n{initials * bool(name)}'
        f'<div class="body"><div class="pull_right date details" '
        f'title="{at:%d.%m.%Y %H:%M:%S} UTC+00:00">{at:%H:%M}</div>{told}\n'
        f'<div class="text">\n{words}\n</div></div></div>\n'
    )


def discord(made, folder):
    """A channel as the usual exporter writes it as JSON; people are known by their nicknames."""
    messages = [_said(9, "msbell", "Ms Bell", made.handed_in[0].at, "Codes here, please")]
    for one in made.handed_in:
        said, who = "\n".join(one.codes), one.person
        messages.append(_said(who.number, who.login, who.name, one.at, said))
    channel = {
        "guild": {"id": "81", "name": "SMD 101", "iconUrl": ""},
        "channel": {"id": "82", "type": "GuildTextChat", "category": "Class", "name": "codes"},
        "dateRange": {"after": None, "before": None},
        "exportedAt": DOWNLOADED.isoformat(),
        "messages": messages,
        "messageCount": len(messages),
    }
    return written(folder / "SMD 101 - Class - codes [82].json", channel)


def _said(number, login, name, at, words):
    author = {"id": f"77{number}", "name": login, "discriminator": "0000", "nickname": name}
    return {
        "id": f"99{number}{at:%d%H}",
        **{"type": "Default", "timestamp": at.isoformat(), "timestampEdited": None},
        **{"callEndedTimestamp": None, "isPinned": False, "content": words},
        "author": author | {"color": None, "isBot": False, "roles": [], "avatarUrl": ""},
        **{"attachments": [], "embeds": [], "stickers": [], "reactions": [], "mentions": []},
    }


def discord_page(made, folder):
    """The same as a page; an answer shows the beginning of what it answers."""
    parts, before = [], ""
    for one in made.handed_in:
        said = "<br>".join(one.codes)
        parts.append(
            "<div class=chatlog__message-group><div class=chatlog__message-container>"
            f"<div class=chatlog__message><div class=chatlog__reply><div class=chatlog__reply-author>"
            f"Ms Bell</div><div class=chatlog__reply-content>{before}</div></div>"
            f'<div class=chatlog__header><span class=chatlog__author title="{one.person.login}">'
            f"{escape(one.person.name)}</span> <span class=chatlog__timestamp "
            f'title="{long_date(one.at)}"><a href="#">{one.at:%m/%d/%Y %H:%M}</a></span></div>'
            f"<div class=chatlog__content>{said}</div></div></div></div>\n"
        )
        before = one.codes[0]
    path = folder / "SMD 101 - Class - codes [82].html"
    body = f"<div class=chatlog>{''.join(parts)}</div>"
    path.write_text(f"<!DOCTYPE html>\n<html lang=en>\n<body>{body}</body></html>", "utf-8")
    return path


def mails(made, folder):
    """A mailbox of mails with the files attached; each is an answer that quotes what was asked."""
    parts = []
    for one in made.handed_in:
        mail = _mail(one)
        mail.set_content(
            f"Dear Ms Bell,\n\nplease find them attached.\n{one.person.first}\n\n"
            "On Mon, 5 Oct 2026 at 08:00, Ms Bell <bell@valley.example> wrote:\n"
            "> Please send me all that is in the folder my-answers.\n"
        )
        for name, data in one.files.items():
            mail.add_attachment(data, maintype="application", subtype="jsonl", filename=name)
        parts.append(_in_box(one, mail))
    path = folder / "Codes.mbox"
    path.write_text("".join(parts), "utf-8")
    return path


def mails_in_words(made, folder):
    """A mailbox with the newest first; whoever writes again answers the own mail, and quotes it."""
    parts, before = [], {}
    for one in made.handed_in:
        mail, codes = _mail(one), "\n".join(one.codes)
        quoted = "".join(f"> {line}\n" for line in before.get(one.person, "").split("\n") if line)
        words = f"Dear Ms Bell,\nhere are my codes:\n{codes}\n"
        asked = f"\nOn {one.at:%a, %d %b %Y} I wrote:\n{quoted}" if quoted else ""
        mail.set_content(words + asked, cte="quoted-printable")
        page = "".join(f"<p>{line}</p>" for line in words.split("\n"))
        mail.add_alternative(f"{page}<blockquote>{before.get(one.person, '')}</blockquote>", "html")
        before[one.person] = words
        parts.append(_in_box(one, mail))
    path = folder / "All mail.mbox"
    path.write_text("".join(reversed(parts)), "utf-8")
    return path


def _mail(one):
    mail = EmailMessage()
    mail["From"] = f'"{one.person.name}" <{one.person.email}>'
    mail["To"] = "Ms Bell <bell@valley.example>"
    mail["Subject"] = "Re: your answers of week 1"
    mail["Date"] = format_datetime(one.at)
    mail["Message-ID"] = f"<{one.at:%d%H}.{one.person.login}@valley.example>"
    return mail


def _in_box(one, mail):
    return f"From {one.person.email} {one.at:%a %b %d %H:%M:%S %Y}\n{mail}\n"
