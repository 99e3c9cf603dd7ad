// Is it luck? The sign test, as kit/widgets/feed_measures.py has it.

/**
 * How often a fair coin falls at least as unevenly as this, to either side.
 *
 * @param {number} more
 * @param {number} less
 */
export function chance(more, less) {
  const tosses = more + less;
  if (!tosses) return 1;
  const fewer = Math.min(more, less);
  let ways = 1;
  let sum = 0;
  for (let heads = 0; heads <= fewer; heads++) {
    sum += ways;
    ways = (ways * (tosses - heads)) / (heads + 1);
  }
  return Math.min(1, (2 * sum) / 2 ** tosses);
}
