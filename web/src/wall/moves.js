// What the presenter does, sent to the room's program. A move names the stage that was on the wall
// when it was made: from another one it does nothing, and one that fails is not made later.

/** @typedef {{ move: string } & Record<string, unknown>} Move */
/** @typedef {"" | "lost" | "other" | "closed" | "refused"} Fault */

const PATIENCE = 4000; // milliseconds

/**
 * @param {() => number} onWall  The number of the stage that is on the wall.
 * @param {(fault: Fault) => void} tell
 */
export function createSender(onWall, tell) {
  let waiting = false;
  let reached = 0;
  /**
   * Send a move; tell whether it was made. What opens nothing may follow a move that is not on the
   * wall yet.
   *
   * @param {Move} move
   * @param {boolean} [opens]
   */
  return async function send(move, opens = true) {
    if (waiting) return false;
    waiting = true;
    const from = opens ? onWall() : Math.max(onWall(), reached);
    const { fault, number } = await sent({ ...move, from });
    waiting = false;
    reached = Math.max(reached, number);
    tell(fault);
    return !fault;
  };
}

/** @param {object} body @returns {Promise<{ fault: Fault, number: number }>} */
async function sent(body) {
  try {
    const answer = await fetch("/wall/move", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const number = answer.ok ? (await answer.json()).number : 0;
    return { fault: answer.ok ? "" : faultOf(answer.status), number };
  } catch {
    return { fault: "lost", number: 0 };
  }
}

/** @param {number} status @returns {Fault} */
function faultOf(status) {
  if (status === 409) return "other";
  return status === 401 || status === 403 ? "closed" : "refused";
}
