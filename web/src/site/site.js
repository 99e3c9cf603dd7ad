// The page of the site that finds things. All others are read without a script, but for their views.

import { speak } from "../words.js";
import { listOf, searchIn } from "./search.js";

document.documentElement.dataset.kitScripts = "";
const told = document.getElementById("site-index")?.textContent;
const field = /** @type {HTMLInputElement | null} */ (document.getElementById("q"));
const place = document.getElementById("found");
if (told && field && place) {
  const { words, pieces } = JSON.parse(told);
  speak(words);
  const search = searchIn(pieces);
  const show = () => {
    const query = field.value.trim();
    place.replaceChildren(...(query ? listOf(query, search(query)) : []));
  };
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", show);
  show();
}
