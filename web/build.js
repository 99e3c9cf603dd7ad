// Builds each widget's module and stylesheet into kit/widgets/static, which is committed:
// Node is needed to change the front end, never to use the kit. A page that stands by itself is one
// file, which Python makes of its script and its style: they stand beside its template.
import { readdirSync } from "node:fs";
import * as esbuild from "esbuild";

/** Where the script and the style of each kind of page go. */
const PAGES = {
  projector: "../kit/classroom/templates/projector",
  slides: "../kit/classroom/templates/slides",
  plain: "../kit/hosts/static",
  room: "../kit/hosts/static",
  site: "../kit/hosts/static",
  wall: "../kit/hosts/static",
};
const path = (/** @type {string} */ name) => new URL(name, import.meta.url).pathname;

const shared = {
  bundle: true,
  target: "es2022",
  charset: "utf8",
  loader: { ".ftl": "text" },
  minify: true,
  // Whoever finds a page without the kit finds whose work is in it.
  banner: {
    js: "// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.",
  },
  logLevel: "info",
};
const widgets = {
  ...shared,
  entryPoints: readdirSync(path("src/widgets/"))
    .filter((name) => name.includes("."))
    .map((name) => path(`src/widgets/${name}`)),
  outdir: path("../kit/widgets/static"),
  format: "esm",
};
const pages = Object.entries(PAGES).map(([name, home]) => ({
  ...shared,
  entryPoints: ["js", "css"].map((kind) => path(`src/${name}/${name}.${kind}`)),
  outdir: path(home),
  format: "iife",
  ...(name === "site" && { banner: { js: `${shared.banner.js} minisearch (MIT) as well.` } }),
}));

// What other pages and the tests take of the front end, and no view: it stands beside the pages.
const modules = {
  ...shared,
  entryPoints: [path("src/answers.js")],
  outdir: path("../kit/hosts/static"),
  format: "esm",
};

for (const options of [widgets, ...pages, modules]) {
  if (process.argv.includes("--watch")) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
