// The phone's files, written into its service worker: what its pages are made of, and nothing of the desk (Ant Design,
// charts). Known from what the bundler found: the pages' own files, what they import, and the words they speak.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const WORKER = "offline.js";
const PLACE = "__PHONE_FILES__";
const PHONE_PAGE = /src\/pages\/phone\/.*\.tsx?$/;
const WORDS = /useTranslation\)?\(\s*(?:"([\w-]+)"|\[([^\]]*)\])/g;
/** Reads codes where the browser cannot: kept by the phones that need it, at its first use. */
const ONLY_FOR_SOME = /\/reader\.worker-/;
const ALWAYS_SPOKEN = ["kit", "dates"];

export function offline() {
  let publicFolder = "public";
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const worker = bundle[WORKER];
        const named = phoneFiles(this, bundle).map((url) => ({ url: `/${url}`, revision: null }));
        const page = { url: "/index.html", revision: hash(bundle["index.html"].source) };
        const still = readdirSync(publicFolder).map((name) => ({
          url: `/${name}`,
          revision: hash(readFileSync(join(publicFolder, name))),
        }));
        if (!worker.code.includes(PLACE)) throw new Error(`${WORKER} has no ${PLACE}`);
        worker.code = worker.code.replace(PLACE, JSON.stringify([page, ...still, ...named]));
      },
    },
  };
}

function phoneFiles(graph, bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const chunkOf = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, chunk])));
  const found = new Set();
  const visit = (chunk) => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(bundle[name]);
    for (const id of chunk.moduleIds.filter((one) => PHONE_PAGE.test(one)))
      for (const later of graph.getModuleInfo(id).dynamicallyImportedIds) visit(chunkOf.get(later));
  };
  visit(chunks.find(({ isEntry, name }) => isEntry && name === "index"));
  for (const id of chunkOf.keys()) if (PHONE_PAGE.test(id)) visit(chunkOf.get(id));
  for (const words of spoken(graph, [...found])) {
    for (const [id, chunk] of chunkOf) if (id.endsWith(`/${words}.json`) && id.includes("/locales/")) visit(chunk);
  }
  const styles = [...found].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  const pictures = [...found].flatMap((chunk) => [...(chunk.viteMetadata?.importedAssets ?? [])]);
  const names = new Set([...[...found].map(({ fileName }) => fileName), ...styles, ...pictures]);
  return [...names].filter((name) => !ONLY_FOR_SOME.test(name)).sort();
}

/** The files of words that these chunks ask for. */
function spoken(graph, chunks) {
  const words = new Set(ALWAYS_SPOKEN);
  for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
    const code = graph.getModuleInfo(id)?.code ?? "";
    for (const [, one, many] of code.matchAll(WORDS)) {
      for (const name of one ? [one] : [...many.matchAll(/"([\w-]+)"/g)].map(([, each]) => each)) words.add(name);
    }
  }
  return words;
}

function hash(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
