"""The options of a register: read at the command line before anything heavy is imported."""

from __future__ import annotations

from argparse import ArgumentParser


def add_options(pool: ArgumentParser) -> None:
    """Add the options of a register to a command."""
    group = pool.add_argument_group("the register: who is enrolled, and who was late")
    group.add_argument(
        "--roster", metavar="FILE", help="who is enrolled: what your platform exports (.csv, .xlsx)"
    )
    group.add_argument(
        "--roster-column",
        metavar="KIND=HEADING",
        action="append",
        help="a column of the roster that is not found by itself: name, first, last, email, id, "
        "section, pair, pseudonym or role",
    )
    group.add_argument(
        "--match", metavar="FILE", help="a list to fill in of those whom nothing tells (.csv)"
    )
    group.add_argument(
        "--due",
        metavar="TIME",
        help='until when, such as "2026-11-30 23:59", by the clock of this computer, or '
        'in a zone that is named: "2026-11-30 23:59 Europe/Madrid"',
    )
    group.add_argument(
        "--grade",
        choices=("done", "share"),
        default="done",
        help="done: all of it 100, a part of it 50; share: the share that was answered",
    )
    group.add_argument(
        "--enough",
        metavar="N",
        type=int,
        help="so many posts of an activity were asked for, and are all of it",
    )
    group.add_argument(
        "--layout",
        type=str.lower,
        choices=("canvas", "moodle", "blackboard", "brightspace", "plain"),
        help="whose columns the gradebook has; by default it is found from what was given",
    )
