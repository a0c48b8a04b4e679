import { describe, expect, it } from "vitest";
import { isDark } from "./frame";
import { troubleWith } from "./trouble";

function grey(bright: number) {
  return { data: new Uint8ClampedArray(400 * 4).fill(bright), width: 20, height: 20 };
}

describe("what is in the way of scanning", () => {
  it("is a dark room where hardly a pixel is bright", () => {
    expect(isDark(grey(8))).toBe(true);
    expect(isDark(grey(60))).toBe(false);
  });

  it.each([
    ["NotAllowedError", "refused"],
    ["NotFoundError", "noCamera"],
    ["NotReadableError", "busy"],
  ])("is told by the browser as %s", (name, trouble) => {
    expect(troubleWith(new DOMException("", name))).toBe(trouble);
  });

  it("is the reader where it is not the camera", () => {
    expect(troubleWith(new Error("no reader"))).toBe("noReader");
    expect(troubleWith("anything")).toBe("noReader");
  });
});
