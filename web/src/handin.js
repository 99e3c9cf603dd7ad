// The hand-in code, written in the browser: the same text as kit/judging/handin.py writes, also when the
// kernel is gone. Pure functions: no imports, no page. guide/hand-in-code.md describes the format.

/**
 * The label numbers of both rounds, from entries {first, revised, unsure} in the order of the posts.
 * A number counts labels from 0; −1 is missing and −2 unsure.
 */
export function handInNumbers(entries, labels) {
  const place = (label) => (label === null || label === undefined ? -1 : labels.indexOf(label));
  const first = [];
  const revised = [];
  for (const entry of entries) {
    let a = place(entry.first);
    let b = place(entry.revised);
    // Whoever is unsure of a post judged before is unsure about revising it.
    if (entry.unsure && b === -1) [a, b] = a === -1 ? [-2, b] : [a, -2];
    first.push(a);
    revised.push(b);
  }
  return { first, revised };
}

/**
 * The hand-in code. `fingerprint` is a whole number of 35 bits, `pseudonym` the places of its two
 * words: both come from Python. `first` and `revised` are label numbers (see handInNumbers).
 */
export function handInCode({ fingerprint, pseudonym, labels }, first, revised) {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const posts = first.length;
  const gaps = first.some((number) => number < 0) ? 1 : 0;
  const changed = revised.filter((number) => number !== -1);

  // How many characters the judgements take: with none revised (way 0), with one bit a post and
  // the changed labels (1), or with all (2), whichever is shorter.
  const power = (base, exponent) => BigInt(base) ** BigInt(exponent);
  const sizeOf = (way) => {
    const again = [1n, power(labels + 1, changed.length), power(labels + 2, posts)][way];
    const bits =
      (power(labels + 2 * gaps, posts) * again - 1n).toString(2).length + (way === 1 ? posts : 0);
    return Math.ceil(bits / 5);
  };
  const way = changed.length === 0 ? 0 : sizeOf(2) < sizeOf(1) ? 2 : 1;
  const size = sizeOf(way);

  // Labels are digits of one number. Unsure and missing are the two digits after the last label.
  const digit = (number) => BigInt(number < 0 ? labels + 2 + number : number);
  let body = 0n;
  for (const number of first) body = body * BigInt(labels + 2 * gaps) + digit(number);
  for (const number of [[], changed, revised][way])
    body = body * BigInt(labels + (way === 2 ? 2 : 1)) + digit(number);
  if (way === 1) {
    const mask = revised.map((number) => (number === -1 ? "0" : "1")).join("");
    body |= BigInt(`0b${mask}`) << BigInt(5 * size - posts);
  }

  let whole = 19n; // the version: K
  const fields = [
    [fingerprint, 35],
    [pseudonym[0], 8],
    [pseudonym[1], 8],
    [posts - 1, 11],
    [labels - 2, 5],
    [gaps, 1],
    [way, 2],
    [body, 5 * size],
  ];
  for (const [value, bits] of fields) whole = (whole << BigInt(bits)) | BigInt(value);
  const symbols = [...whole.toString(32)].map((character) => parseInt(character, 32));

  // The check: the remainder of the polynomial whose coefficients are the characters.
  const steps = [0x0885f, 0x1109b, 0x22113, 0x44203, 0x814a6];
  let state = 0;
  for (const symbol of [...symbols, 0, 0, 0, 0]) {
    const top = state >> 15;
    state = ((state & 0x7fff) << 5) ^ symbol;
    steps.forEach((step, bit) => (state ^= (top >> bit) & 1 ? step : 0));
  }
  state ^= 0xfffff;
  for (const shift of [15, 10, 5, 0]) symbols.push((state >> shift) & 31);

  const text = symbols.map((symbol) => alphabet[symbol]).join("");
  return text.match(/.{1,4}/g).join("-");
}
