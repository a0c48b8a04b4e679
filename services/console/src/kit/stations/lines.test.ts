import { describe, expect, it } from "vitest";
import { sendLine } from "./lines";

const reading = { origin: "https://farwatch.example", apiKey: "fw_ab_cd", series: "room-1.temperature", value: 23.4 };

describe("the line that sends a reading", () => {
  it("is one line of a shell, with the time of its own clock", () => {
    expect(sendLine("shell", reading)).toBe(
      "curl -sS 'https://farwatch.example/api/monitoring/v1/readings' -H 'Authorization: Bearer fw_ab_cd' " +
        "-H 'Content-Type: application/json' " +
        `-d '{"readings":[{"series":"room-1.temperature","at":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'","value":23.4}]}'`,
    );
  });

  it("is one line of PowerShell whatever the culture of the machine", () => {
    const line = sendLine("powershell", reading);
    expect(line).not.toContain("\n");
    expect(line).toContain(
      `-Body ('{"readings":[{"series":"room-1.temperature","at":"' + (Get-Date).ToUniversalTime().ToString('s') + 'Z","value":23.4}]}')`,
    );
  });
});
