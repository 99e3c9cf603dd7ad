"""How much a page weighs, how soon it can be used, and what a judgement takes until it is saved.

    python benchmarks/pages.py           fifteen times each, in turns
    python benchmarks/pages.py --quick   three times each

Each is opened from a folder, until its first post can be judged; beside it a bare page with the
same posts as text. `saved` is from the click to "All saved.", which a page says when the database
has written to the disk; beside it one such transaction by itself.
"""

import gzip
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from jupyter import chromium

import kit

PAGES = ("direction-a", "room-a-fit", "quiz-01", "feed")
READY = "html[data-kit-ready]"
TRANSACTION = """async () => {
  const asked = indexedDB.open("bare", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("lines", { autoIncrement: true });
  const database = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
  const began = performance.now();
  const work = database.transaction("lines", "readwrite", { durability: "strict" });
  work.objectStore("lines").add({ said: "one-way" });
  await new Promise((done) => (work.oncomplete = done));
  return performance.now() - began;
}"""
CLICK = """() => new Promise((done) => {
  const saved = document.querySelector(".kit-saved span");
  const began = performance.now();
  new MutationObserver((_, watch) => {
    if (saved.textContent !== "All saved.") return;
    watch.disconnect();
    done(performance.now() - began);
  }).observe(saved, { childList: true, characterData: true, subtree: true });
  document.querySelector(".kit-choice").click();
})"""


def write(folder):
    """Write the pages and a bare one; return {name: path}."""
    paths = {name: folder / f"{name}.html" for name in PAGES}
    for name, path in paths.items():
        command = [sys.executable, "-m", "kit", "page", name, "--out", str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    bare = "".join(f"<p>{text}</p>" for text in kit.load("posts", set="direction-a")["text"])
    bare = f"<!doctype html><html data-kit-ready><meta charset=utf-8>{bare}"
    (folder / "bare.html").write_text(bare, "utf-8")
    return {"a bare page": folder / "bare.html"} | paths


def opened(browser, path):
    """Open a page in a window of its own; return milliseconds, and those of a saved answer."""
    page = browser.new_page()
    began = time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_selector(READY)
    took = 1000 * (time.perf_counter() - began)
    saved = page.evaluate(CLICK) if page.locator(".kit-choice").count() else None
    bare = page.evaluate(TRANSACTION) if saved else None
    page.close()
    return took, saved, bare


def main(options):
    """Print weights, and medians in milliseconds with their ratios."""
    rounds = 3 if "--quick" in options else 15
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        chromium(profile=profile) as browser,
    ):
        paths = write(Path(folder))
        found = {name: [] for name in paths}
        for number in range(rounds + 1):  # the first reads all from the disk, and is not counted
            for name, path in paths.items():
                one = opened(browser, path)
                if number:
                    found[name].append(one)
        print(f"{'':14}{'kB':>6}{'gzip':>7}{'opened':>9}{'times':>7}{'saved':>9}{'times':>7}")
        floor = median(one[0] for one in found["a bare page"])
        for name, path in paths.items():
            data = path.read_bytes()
            took = median(one[0] for one in found[name])
            line = f"{name:14}{len(data) / 1000:6.0f}{len(gzip.compress(data)) / 1000:7.0f}"
            line += f"{took:6.0f} ms{took / floor:7.1f}"
            if found[name][0][1]:
                saved, bare = (median(one[at] for one in found[name]) for at in (1, 2))
                line += f"{saved:6.0f} ms{saved / bare:7.1f}"
            print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
