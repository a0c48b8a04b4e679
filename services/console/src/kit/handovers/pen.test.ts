import { describe, expect, it } from "vitest";
import { drawnOn, pathOf, type Stroke } from "./pen";

/** As roster-svc takes it (`handovers/drawing.py`). */
const NUMBER = String.raw`-?\d{1,4}(?:\.\d{1,2})?`;
const TAKEN = new RegExp(String.raw`^(?:M ?${NUMBER}[ ,]${NUMBER}(?: ?L ?${NUMBER}[ ,]${NUMBER})* ?)+$`);

describe("a drawn signature", () => {
  it("is nothing where nothing was drawn", () => {
    expect(pathOf([])).toBeNull();
    expect(pathOf([[]])).toBeNull();
  });

  it("is path data that the service takes, also a single dot and what leaves the field", () => {
    const path = pathOf([
      [
        [1.4, 2.6],
        [30, 40],
      ],
      [[5, 5]],
      [
        [-20, 12_000],
        [7, 7],
      ],
    ]);
    expect(path).toBe("M 1 3 L 30 40 M 5 5 L 6 5 M 0 9999 L 7 7");
    expect(path).toMatch(TAKEN);
  });

  it("leaves out points that nobody would see, and ends before it is too long to send", () => {
    let strokes: readonly Stroke[] = [[[0, 0]]];
    strokes = drawnOn(strokes, [1, 1]);
    expect(strokes).toEqual([[[0, 0]]]);
    for (let i = 0; i < 5000; i += 1) strokes = drawnOn(strokes, [(i * 37) % 300, (i * 53) % 120]);
    const path = pathOf(strokes) ?? "";
    expect(path.length).toBeGreaterThan(19_000);
    expect(path.length).toBeLessThanOrEqual(20_000);
  });
});
