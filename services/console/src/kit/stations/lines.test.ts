import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { sendLine, SYSTEMS } from "./lines";

const reading = { origin: "https://farwatch.example", apiKey: "fw_ab_cd", series: "room-1.temperature", value: 23.4 };
const odd = { ...reading, series: `冷通道's "1" $HOME \`id\`` };

/** What curl would be given. */
function pasted(line: string): string[] {
  const listed = execFileSync("bash", ["-c", `curl() { printf '%s\\0' "$@"; }; ${line}`], { encoding: "utf8" });
  return listed.split("\0").slice(0, -1);
}

/** The texts in single quotes, as PowerShell reads them: a quote that stands twice is one. */
function quoted(line: string): string[] {
  return [...line.matchAll(/'((?:[^']|'')*)'/g)].map((found) => (found[1] ?? "").replaceAll("''", "'"));
}

describe("the line that sends a reading", () => {
  it("is one line, wherever it is pasted", () => {
    for (const system of SYSTEMS) expect(sendLine(system, odd)).not.toContain("\n");
  });

  it("is for a shell curl, with the time of its own clock", () => {
    expect(sendLine("shell", reading)).toBe(
      "curl -sS 'https://farwatch.example/api/monitoring/v1/readings' -H 'Authorization: Bearer fw_ab_cd' " +
        "-H 'Content-Type: application/json; charset=utf-8' " +
        `-d '{"readings":[{"series":"room-1.temperature","at":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'","value":23.4}]}'`,
    );
  });

  it("reaches curl as it is, also where a shell would read something into it", () => {
    const words = pasted(sendLine("shell", odd));
    expect(words.slice(0, -1)).toEqual([
      "-sS",
      "https://farwatch.example/api/monitoring/v1/readings",
      "-H",
      "Authorization: Bearer fw_ab_cd",
      "-H",
      "Content-Type: application/json; charset=utf-8",
      "-d",
    ]);
    const sent = JSON.parse(words.at(-1) ?? "") as unknown;
    const at: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(sent).toEqual({ readings: [{ series: odd.series, at, value: 23.4 }] });
  });

  it("is for PowerShell Invoke-RestMethod, with the time of its own clock, whatever the culture of the machine", () => {
    expect(sendLine("powershell", reading)).toBe(
      "Invoke-RestMethod -Method Post -Uri 'https://farwatch.example/api/monitoring/v1/readings' " +
        "-Headers @{Authorization='Bearer fw_ab_cd'} -ContentType 'application/json; charset=utf-8' " +
        `-Body ('{"readings":[{"series":"room-1.temperature","at":"' + (Get-Date).ToUniversalTime().ToString('s') + 'Z","value":23.4}]}')`,
    );
  });

  it("keeps its quotes in PowerShell, those of typography too", () => {
    const [url, key, type, before, sortable, after] = quoted(sendLine("powershell", odd));
    expect([url, key, type, sortable]).toEqual([
      "https://farwatch.example/api/monitoring/v1/readings",
      "Bearer fw_ab_cd",
      "application/json; charset=utf-8",
      "s",
    ]);
    const sent = JSON.parse(`${before}2026-11-30T06:00:00${after}`) as unknown;
    expect(sent).toEqual({ readings: [{ series: odd.series, at: "2026-11-30T06:00:00Z", value: 23.4 }] });
    expect(sendLine("powershell", { ...reading, series: "a’b" })).toContain("a’’b");
  });
});
