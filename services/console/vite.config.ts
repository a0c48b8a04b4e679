import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressed } from "./tools/compressed.mjs";

const FRAMEWORK = /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)\//;

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  build: {
    target: "es2022",
    // The phone loads react only; antd comes with the desktop pages, echarts with the first chart.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "react", test: FRAMEWORK }] } } },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": process.env.FARWATCH_URL ?? "http://127.0.0.1:8080" } },
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
