"""The class of 28 as platforms export it: each in the shape that its own files have.

An export is made in a folder and gives the path that `kit.pool` gets. What people hand in there are
the codes, or the files of answers (`has_files`); `knows` says what a platform knows people by, and
`keeps_all` whether what somebody hands in later stands beside what came first, as in a form or a
chat, or takes its place, as in Moodle and Canvas.
"""

from collections.abc import Callable
from dataclasses import dataclass

import class_chats as chats
import class_platforms as platforms


@dataclass(frozen=True)
class Export:
    """How the class came: `make(made, folder)` writes it and returns the path."""

    make: Callable
    knows: Callable  # what a person's account is here, as `Sheet.lms` has it
    has_files: bool = False
    keeps_all: bool = True
    sections: bool = False  # whether the export has them
    roster: str = "plain"  # whose list of those enrolled goes with it, and whose gradebook
    has_times: bool = True  # whether anything tells when something was handed in


def _told(person):
    return " ".join(person.name.lower().split())


def _email(person):
    return "email", person.email


def _name(person):
    return "name", _told(person)


def _canvas(person):
    return "canvas", str(person.number)


def _moodle(person):
    return "moodle", platforms.moodle_number(person)


def _blackboard(person):
    return "blackboard", person.login


def _brightspace(person):
    return "brightspace", platforms.brightspace_number(person)


_CANVAS = {"keeps_all": False, "roster": "canvas"}
_MOODLE = {"keeps_all": False, "roster": "moodle"}

EXPORTS = {
    "Google Forms": Export(platforms.google_forms, _email),
    "Google Sheets, newest first": Export(platforms.google_sheets, _email),
    "Microsoft Forms": Export(platforms.microsoft_forms, _email, sections=True),
    "Moodle, text": Export(platforms.moodle_text, _moodle, has_times=False, **_MOODLE),
    "Moodle, zipped files": Export(platforms.moodle_files, _moodle, has_files=True, **_MOODLE),
    "Moodle, worksheet": Export(platforms.moodle_worksheet, _moodle, **_MOODLE),
    "Canvas, files": Export(platforms.canvas_files, _canvas, has_files=True, **_CANVAS),
    "Canvas, text": Export(platforms.canvas_text, _canvas, **_CANVAS),
    "Blackboard": Export(platforms.blackboard, _blackboard, has_files=True, roster="blackboard"),
    "Blackboard, text": Export(platforms.blackboard_text, _blackboard, roster="blackboard"),
    "Brightspace": Export(
        platforms.brightspace, _brightspace, has_files=True, roster="brightspace"
    ),
    "WhatsApp": Export(chats.whatsapp, _name),
    "WhatsApp, iPhone": Export(chats.whatsapp_iphone, _name),
    "Telegram": Export(chats.telegram, _name),
    "Telegram, page": Export(chats.telegram_page, _name),
    "Discord": Export(chats.discord, _name),
    "Discord, page": Export(chats.discord_page, _name),
    "e-mail, files": Export(chats.mails, _email, has_files=True),
    "e-mail, words, newest first": Export(chats.mails_in_words, _email),
}
