// Elements of a page, made and changed: text goes in as text, never as markup.

/** Make an element. Text goes in as text, never as markup; `on…` properties are listeners. */
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

/** Set a text only where it differs: what stays as it is costs the page nothing. */
export function put(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Set an attribute only where it differs; null takes it away. */
export function attr(node, name, value) {
  if (value === null) node.removeAttribute(name);
  else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

/** A small button with its key; `more` are further properties. */
export function tool(name, key, action, more = {}) {
  const shown = key ? [" ", h("kbd", { "aria-hidden": "true" }, key)] : [];
  return h(
    "button",
    { type: "button", class: "kit-tool", onclick: action, ...more },
    name,
    ...shown,
  );
}

/** Do what may hide or replace the element with the focus, and keep the keys working. */
export function keepFocus(root, act) {
  const inside = root.contains(document.activeElement);
  act();
  const now = document.activeElement;
  if (inside && (!root.contains(now) || now.closest("[hidden]")))
    root.focus({ preventScroll: true });
}
