"""What browsers might send, made up at random: the same log from the same seed."""

from kit.judging.events import CAUSES, ROUNDS


def random_event(rng, number, ids, labels):
    """Return what a browser might send: sensible mostly, but in any order."""
    event = {"id": f"e-{number}", "at": 1_764_000_000_000 + number * 1000}
    kind = rng.choices(["judge", "compared", "note", "sorted"], [6, 2, 1, 1])[0]
    if kind == "compared":
        return event | {"kind": kind, "post_ids": rng.sample(ids, rng.randint(1, len(ids)))}
    event |= {"post_id": rng.choice(ids) if rng.random() < 0.97 else "a stranger"}
    if kind == "note":
        return event | {"kind": kind, "note": rng.choice(["irony?", "", "<b>", "“so”"])}
    if kind == "sorted":
        return event | {"kind": kind, "cause": rng.choice([*CAUSES, None])}
    label = rng.choice([*labels, *labels, None])
    event |= {"label": label, "round": rng.choices(ROUNDS, [4, 1])[0]}
    if rng.random() < 0.3:
        event["confidence"] = rng.randint(1, 3)
    if label is None and rng.random() < 0.7:
        event["unsure"] = True
    if rng.random() < 0.1:
        event["note"] = "said with it"
    return event


def random_log(rng, ids, labels):
    """Return the events of a log, part by part: between parts somebody begins anew."""
    parts, number = [], 0
    for _ in range(rng.choices([1, 2], [5, 1])[0]):
        events = []
        for _ in range(rng.randint(0, 22)):
            # What a browser could not be sure of it sends once more.
            again = events and rng.random() < 0.1
            number += 1
            events.append(rng.choice(events) if again else random_event(rng, number, ids, labels))
        parts.append(events)
    return parts
