// Builds each widget's module and stylesheet into kit/widgets/static, which is committed:
// Node is needed to change the front end, never to use the kit. The projector's page is one file, which
// Python makes of its script and its style: they stand beside its template.
import { readdirSync } from "node:fs";
import * as esbuild from "esbuild";

const here = new URL("src/widgets/", import.meta.url).pathname;

const shared = {
  bundle: true,
  target: "es2022",
  charset: "utf8",
  loader: { ".ftl": "text" },
  minify: true,
  logLevel: "info",
};
const builds = [
  {
    ...shared,
    entryPoints: readdirSync(here)
      .filter((name) => name.includes("."))
      .map((name) => here + name),
    outdir: new URL("../kit/widgets/static", import.meta.url).pathname,
    format: "esm",
  },
  {
    ...shared,
    entryPoints: ["js", "css"].map(
      (kind) => new URL(`src/projector/projector.${kind}`, import.meta.url).pathname,
    ),
    outdir: new URL("../kit/classroom/templates/projector", import.meta.url).pathname,
    format: "iife",
  },
];

for (const options of builds) {
  if (process.argv.includes("--watch")) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}
