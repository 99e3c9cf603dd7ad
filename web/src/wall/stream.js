// The room as it is, told by its program as long as that can be reached.

/** @import { WallState } from "./types.d.ts" */

const AGAIN = 2000; // milliseconds until it is tried again

/**
 * Listen to the room. Each message is the whole state, so that nothing is missed by what was lost.
 *
 * @param {(state: WallState) => void} hear
 * @param {(lost: boolean) => void} tell  Whether the program cannot be reached.
 */
export function listen(hear, tell) {
  /** @type {EventSource | undefined} */
  let source;
  function open() {
    source?.close();
    const now = new EventSource("/wall/stream");
    source = now;
    now.addEventListener("wall", ({ data }) => {
      tell(false);
      hear(JSON.parse(data));
    });
    now.addEventListener("error", () => {
      if (now !== source) return;
      tell(true);
      // A browser tries again by itself, but not where it was answered and refused.
      if (now.readyState === EventSource.CLOSED) setTimeout(open, AGAIN);
    });
  }
  open();
  addEventListener("online", open);
  return { again: open };
}
