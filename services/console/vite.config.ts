import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressed } from "./tools/compressed.mjs";

const FRAMEWORK =
  /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack\/(?:react-query|query-core))\//;

const PHONE_STARTS = /src\/pages\/phone\/(PhoneShell|NowPage)\.tsx$/;
const KIT = /src\/kit\/.*\.tsx?$/;

interface Graph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** What the phone's start takes of the kit comes as one file: on a bad line sixty small answers cost more than their content. */
function ofThePhone(id: string, graph: Graph): string | null {
  return KIT.test(id) && leadsToThePhone(id, graph, new Set()) ? "start" : null;
}

function leadsToThePhone(id: string, graph: Graph, seen: Set<string>): boolean {
  if (PHONE_STARTS.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.importers.some((importer) => leadsToThePhone(importer, graph, seen)) ?? false;
}

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    target: "es2022",
    // The phone loads react only; antd comes with the desktop pages, echarts with the first chart.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: FRAMEWORK },
            { name: ofThePhone, debugName: "start" },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": process.env.FARWATCH_URL ?? "http://127.0.0.1:8080" } },
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
