// Elements of a page, made and changed: text goes in as text, never as markup.

/** @typedef {Record<string, any>} Properties */
/** @typedef {Node | string | null | undefined} Child */

/**
 * Make an element. Text goes in as text, never as markup; `on…` properties are listeners.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    // A page that forbids style attributes still lets a script set a width.
    else if (name === "style") node.style.cssText = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/**
 * Set a text only where it differs: what stays as it is costs the page nothing.
 *
 * @param {Node} node
 * @param {string} text
 */
export function put(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Set an attribute only where it differs; null takes it away.
 *
 * @param {Element} node
 * @param {string} name
 * @param {string | number | boolean | null} value
 */
export function attr(node, name, value) {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
}

/**
 * A small button with its key; `more` are further properties.
 *
 * @param {string} name
 * @param {string} key
 * @param {(event: MouseEvent) => void} action
 * @param {Properties} [more]
 */
export function tool(name, key, action, more = {}) {
  const shown = key ? [" ", h("kbd", { "aria-hidden": "true" }, key)] : [];
  return h(
    "button",
    { type: "button", class: "kit-tool", onclick: action, ...more },
    name,
    ...shown,
  );
}

/**
 * Do what may hide or replace the element with the focus, and keep the keys working.
 *
 * @param {HTMLElement} root
 * @param {() => void} act
 */
export function keepFocus(root, act) {
  const inside = root.contains(document.activeElement);
  act();
  const now = document.activeElement;
  if (inside && (!root.contains(now) || now?.closest("[hidden], :disabled")))
    root.focus({ preventScroll: true });
}

/**
 * Show something else to be answered, and lead the focus to it from an answer or a mark: a ring that
 * stayed there would look like a choice made of what is shown now. Tab leads on to the first answer.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} asked  What is shown and answered.
 * @param {() => void} act
 */
export function leadFocus(root, asked, act) {
  const inside = root.contains(document.activeElement) && document.activeElement !== root;
  act();
  const now = document.activeElement;
  const strays = now?.matches("[aria-pressed], .kit-mark:not([aria-current])");
  const lost = !root.contains(now) || now?.closest("[hidden], :disabled");
  if (inside && (now === root || strays || lost)) asked.focus({ preventScroll: true });
}

/** What of an element's text is heard: not what is hidden from who listens. @param {Element} node */
export function heard(node) {
  const copy = /** @type {Element} */ (node.cloneNode(true));
  for (const hidden of copy.querySelectorAll("[aria-hidden]")) hidden.remove();
  return copy.textContent?.trim() ?? "";
}

/** A name for one element of this page, that no other has. */
export const ownId = () => `kit-${Math.random().toString(36).slice(2)}`;
