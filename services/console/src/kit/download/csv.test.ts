import { describe, expect, it } from "vitest";
import { csv } from "./csv";

describe("a CSV file", () => {
  it("quotes every cell and begins with the mark of UTF-8", () => {
    expect(csv([["名称", 'a "b", c', 3, null]])).toBe('\uFEFF"名称","a ""b"", c","3",""\r\n');
  });

  it("holds nothing that a spreadsheet would run, and leaves numbers alone", () => {
    expect(csv([["=1+1", "@x", "-2", -2]])).toBe(`\uFEFF"'=1+1","'@x","'-2","-2"\r\n`);
  });

  it.each(["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0"])(
    "keeps a cell that begins with %j text",
    (sign) => {
      expect(csv([[`${sign}HYPERLINK("x")`]])).toBe(`\uFEFF"'${sign}HYPERLINK(""x"")"\r\n`);
    },
  );
});
