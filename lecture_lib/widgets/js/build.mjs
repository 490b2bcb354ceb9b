// Bundles every widget (a file here with a default export) and the static host into ../bundles, or into the folder
// given as argument.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = resolve(process.argv[2] ?? join(here, "..", "bundles"));
const sources = readdirSync(here).filter((name) => name.endsWith(".js"));
const widgets = sources.filter((name) => /^export default/m.test(readFileSync(join(here, name), "utf8")));

const shared = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2022",
  loader: { ".css": "text" },
  outdir,
  logLevel: "warning",
};
await build({ ...shared, entryPoints: widgets, format: "esm" });
await build({ ...shared, entryPoints: ["static_host.js"], format: "iife" });
