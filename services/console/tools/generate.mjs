// The types of the services' HTTP APIs, from their OpenAPI documents; --check compares only.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const SERVICES = ["roster", "monitoring", "incident", "notify", "reporting"];
const HEAD = "// Generated from the service's openapi.json by `npm run generate`. Do not edit.\n\n";
const check = process.argv.includes("--check");
const stale = [];

for (const service of SERVICES) {
  const source = new URL(`../../${service}-svc/api/openapi.json`, import.meta.url);
  const target = new URL(`../src/kit/api/schemas/${service}.ts`, import.meta.url);
  const fresh = HEAD + astToString(await openapiTS(source));
  if (!check) await writeFile(target, fresh);
  else if (fresh !== (await readFile(target, "utf-8").catch(() => ""))) stale.push(service);
}

if (stale.length > 0) {
  console.error(`Not what openapi.json says: ${stale.join(", ")}. Run \`npm run generate\` and commit it.`);
  process.exitCode = 1;
}
