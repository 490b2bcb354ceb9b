// Bundles every widget (a file here with a default export) and the static host into ../bundles, or into the folder
// given as argument; what simd.js holds of simd.wat has to be up to date.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import startWabt from "wabt";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = resolve(process.argv[2] ?? join(here, "..", "bundles"));
const sources = readdirSync(here).filter((name) => name.endsWith(".js"));
const widgets = sources.filter((name) => /^export default/m.test(readFileSync(join(here, name), "utf8")));

const wabt = await startWabt(),
  { buffer } = wabt.parseWat("simd.wat", readFileSync(join(here, "simd.wat"), "utf8")).toBinary({}),
  bytes = Buffer.from(buffer).toString("base64");
if (!readFileSync(join(here, "simd.js"), "utf8").replace(/" \+\n +"/g, "").includes(`"${bytes}"`))
  throw new Error(`MODULE of simd.js is not what simd.wat says; put this there, in lines of any length: "${bytes}"`);

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
