// Numbers in words, as Python writes them.

/**
 * Write a number as Python's text does: halves go up, and what is stored has three decimals.
 *
 * @param {number | null | undefined} value
 * @param {string} form  share, sd, number or index
 */
export function told(value, form) {
  if (value === null || value === undefined) return "–";
  const digits = { share: 0, number: 1 }[form] ?? 2;
  const size = 10 ** digits;
  const rounded = Math.floor((form === "share" ? 100 : 1) * value * size + 0.5 + 1e-6) / size;
  const sign = form === "sd" && rounded >= 0 ? "+" : "";
  return sign + rounded.toFixed(digits).replace("-", "−") + (form === "share" ? " %" : "");
}
