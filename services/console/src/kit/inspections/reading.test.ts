import { expect, it } from "vitest";
import { shownReading, turned, typedReading } from "./reading";

it.each([
  ["27", 27],
  ["27.5", 27.5],
  ["27,5", 27.5],
  ["２７．５", 27.5],
  ["２７，５", 27.5],
  ["27。5", 27.5],
  [" 1 234 ", 1234],
  ["-3", -3],
  ["−3,0", -3],
  ["－3", -3],
  [",5", 0.5],
  ["-.5", -0.5],
  ["27.", 27],
  ["27.50", 27.5],
  ["0", 0],
])("%s is the reading %d", (text, value) => {
  expect(typedReading(text)).toEqual({ is: "value", value });
});

it.each(["", "  ", "-", "."])("%j says nothing yet", (text) => {
  expect(typedReading(text)).toEqual({ is: "nothing" });
});

it.each(["27.5.1", "1.234,5", "abc", "27℃", "--3", "3-", "12345678901"])("%s is no reading", (text) => {
  expect(typedReading(text)).toEqual({ is: "wrong" });
});

it("the sign of a reading can be turned, also before it is typed", () => {
  expect(turned("5")).toBe("-5");
  expect(turned("-5")).toBe("5");
  expect(turned("")).toBe("-");
});

it("a reading is shown with the places of the checklist, and loses none of its own", () => {
  expect(shownReading(27, 1)).toBe("27.0");
  expect(shownReading(27.25, 1)).toBe("27.25");
  expect(shownReading(-3, 0)).toBe("-3");
});
