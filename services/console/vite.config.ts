import react from "@vitejs/plugin-react";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressed } from "./tools/compressed.mjs";
import { offline } from "./tools/offline.mjs";

const FRAMEWORK =
  /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack\/(?:react-query|query-core))\//;

const PHONE_STARTS = /src\/pages\/phone\/(PhoneShell|NowPage)\.tsx$/;
const KIT = /src\/kit\/.*\.(tsx?|css)$/;
const OF_THE_PHONE = /src\/pages\/phone\/.*\.(tsx?|css)$/;

interface Graph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/**
 * What the phone starts with comes as two files, its own pages and what it takes of the kit: on a bad line sixty small
 * answers cost more than their content.
 */
function starting(parts: RegExp, name: string) {
  return (id: string, graph: Graph): string | null =>
    parts.test(id) && leadsToThePhone(id, graph, new Set()) ? name : null;
}

function leadsToThePhone(id: string, graph: Graph, seen: Set<string>): boolean {
  if (PHONE_STARTS.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => leadsToThePhone(importer, graph, seen)) ?? false;
}

/** What the services' answers look like, as one word: what was kept in another shape is not shown. */
function shapeOfAnswers(): string {
  const folder = fileURLToPath(new URL("src/kit/api/schemas/", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(folder + name));
  return hash.digest("hex").slice(0, 16);
}

export default defineConfig({
  plugins: [react(), offline(), compressed()],
  define: { "import.meta.env.API_SHAPE": JSON.stringify(shapeOfAnswers()) },
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    target: "es2022",
    // The phone loads react only; antd comes with the desktop pages, echarts with the first chart.
    rolldownOptions: {
      input: { index: "index.html", offline: "src/offline.worker.ts" },
      output: {
        // A worker's address stays; what it knows changes with each release.
        entryFileNames: ({ name }) => (name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
        codeSplitting: {
          groups: [
            { name: "react", test: FRAMEWORK, priority: 3 },
            { name: starting(KIT, "start"), debugName: "start", priority: 2 },
            { name: starting(OF_THE_PHONE, "phone-start"), debugName: "phone-start", priority: 1 },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": process.env.FARWATCH_URL ?? "http://127.0.0.1:8080" } },
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
