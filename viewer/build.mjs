// Builds biokit/assets/viewer.js, one ES module with its style inside:
//
//     npm ci && npm run build          (or `make viewer` in the root of the repository)
//
// The first line of the result holds a hash of everything under src/; a test compares it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { context, transform } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const target = join(here, "..", "biokit", "assets", "viewer.js");

/** SHA-256 over names and contents of all files under src/, in the order of their names. */
function sourceHash() {
  const hash = createHash("sha256");
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  for (const name of files.sort()) {
    hash.update(name + "\0").update(readFileSync(join(source, name))).update("\0");
  }
  return hash.digest("hex");
}

/** Style sheets as minified text. */
const styleAsText = {
  name: "style-as-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/** The licences of what is inside, as both of them ask. */
const licences = ["three", "uplot"].map((name) => {
  const text = readFileSync(join(here, "node_modules", name, "LICENSE"), "utf8").trim();
  return `/*! ${name}\n\n${text}\n*/`;
});

const build = await context({
  entryPoints: [join(source, "index.js")],
  outfile: process.argv.find((word) => word.endsWith(".js") && word !== process.argv[1]) ?? target,
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  plugins: [styleAsText],
  legalComments: "none",
  footer: { js: licences.join("\n") },
  banner: { js: `// biokit viewer, built from viewer/src (sha256 ${sourceHash()})` },
});
if (process.argv.includes("--watch")) await build.watch();
else {
  await build.rebuild();
  await build.dispose();
}
