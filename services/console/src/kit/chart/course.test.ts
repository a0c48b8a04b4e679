import { expect, it } from "vitest";
import { course } from "./course";

const BOX = { width: 104, height: 44, pad: 2 };
const SPAN = { from: 0, to: 100 };
const at = (...values: number[]) => values.map((value, index) => ({ at: index * 10, value }));

it("the lowest value stands below, the highest above, and time goes to the right", () => {
  expect(course(at(20, 30), SPAN, BOX)).toEqual({ lines: ["2.0,42.0 12.0,2.0"], limitY: null });
});

it("a limit beyond the values is in the picture", () => {
  expect(course(at(20, 20), SPAN, BOX, { limit: 30 })).toEqual({ lines: ["2.0,42.0 12.0,42.0"], limitY: 2 });
});

it("values that are all the same lie in the middle", () => {
  expect(course(at(20, 20), SPAN, BOX).lines).toEqual(["2.0,22.0 12.0,22.0"]);
});

it("the line is broken where nothing was measured for long", () => {
  const points = [...at(20, 21, 22), { at: 90, value: 23 }];
  expect(course(points, SPAN, BOX).lines).toHaveLength(2);
  expect(course(points, SPAN, BOX, { stepMs: 30 }).lines).toHaveLength(1);
});

it("without values there is no line", () => {
  expect(course([], SPAN, BOX, { limit: 30 }).lines).toEqual([]);
});
