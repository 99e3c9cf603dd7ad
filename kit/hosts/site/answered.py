"""The page of one's own answers: all activities, and as little of each as its code needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kit.hosts.site.lesson_pages import Lesson


class Answered:
    """Gathers the activities of all lessons, each once: the page has them, and draws none."""

    def __init__(self) -> None:
        self._views: dict[tuple[str, Any], dict[str, Any]] = {}

    @property
    def views(self) -> list[dict[str, Any]]:
        """What the page is given of each activity, and on which page of the site it is done."""
        return list(self._views.values())

    def add(self, views: list[dict[str, Any]], lesson: Lesson) -> None:
        """Take in the views of a lesson."""
        for view in views:
            parts = view["parts"]
            if "posts" not in parts:
                continue
            name = parts["activity"], parts["hand_in"].get("fingerprint")
            self._views.setdefault(name, {**_in_brief(view), "page": lesson.page})


def _in_brief(view):
    """Return a view without what is only needed to draw it."""
    parts, book = view["parts"], view["parts"]["codebook"]
    brief = {
        "activity": parts["activity"],
        "hand_in": parts["hand_in"],
        "posts": [{"post_id": post["post_id"], "mark": post["mark"]} for post in parts["posts"]],
        "codebook": {
            "id": book["id"],
            "title": book["title"],
            "categories": [{"label": category["label"]} for category in book["categories"]],
        },
    }
    if "task" in parts:
        brief["task"] = True  # words, which no code holds
    return {"view": view["view"], "parts": brief}
