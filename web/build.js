// Builds each widget's module and stylesheet into kit/widgets/static, which is committed:
// Node is needed to change the front end, never to use the kit.
import { readdirSync } from "node:fs";
import * as esbuild from "esbuild";

const here = new URL("src/widgets/", import.meta.url).pathname;

const options = {
  entryPoints: readdirSync(here)
    .filter((name) => name.includes("."))
    .map((name) => here + name),
  outdir: new URL("../kit/widgets/static", import.meta.url).pathname,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  loader: { ".ftl": "text" },
  minify: true,
  logLevel: "info",
};

if (process.argv.includes("--watch")) {
  const context = await esbuild.context(options);
  await context.watch();
} else {
  await esbuild.build(options);
}
