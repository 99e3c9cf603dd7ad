// What takes a while to work out, while what it is worked out from goes on changing.

/**
 * Work something out at each call, and tell it; what a later call has overtaken is not told.
 *
 * @template Found
 * @param {() => Promise<Found>} work
 * @param {(found: Found) => void} tell
 */
export function latest(work, tell) {
  let calls = 0;
  return async () => {
    calls += 1;
    const call = calls;
    const found = await work();
    if (call === calls) tell(found);
  };
}
