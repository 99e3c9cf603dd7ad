"""The last day of the worlds of `kit.Feed`: all is on the shelves, and nobody has looked yet."""

from kit.simulation.assumptions import Assumptions
from kit.simulation.run import Run
from kit.simulation.world import World, draw_world

ACCOUNTS, DAYS, BROADCASTERS = 300, 40, 0.05
TODAY = DAYS - 1


def drawn(seed: int) -> World:
    """Return a world by its seed."""
    return draw_world(ACCOUNTS, DAYS, BROADCASTERS, seed, Assumptions())


def last_evening(world: World, order: str, seed: int) -> Run:
    """Return a run of a world by a rule, up to the moment when readers look in on the last day."""
    settings = {"cap": None, "influence": 0.5, "seed": seed, "luck": 0}
    run = Run(world, order, settings, Assumptions())
    for today in range(TODAY):
        run.day(today)
    run.publish(TODAY)
    return run
