import { describe, expect, it } from "vitest";
import { neutral } from "./neutral";
import { ok } from "./clients";

const TURNED = "李\u202e国建\u2066";

describe("what services say of others", () => {
  it("turns nothing around it", () => {
    expect(neutral(TURNED)).toBe("李国建");
    expect(neutral("阿不都·买买提 👩‍🔧 عربي")).toBe("阿不都·买买提 👩‍🔧 عربي");
    expect(neutral([{ name: TURNED, site: null, age: 7 }])).toEqual([{ name: "李国建", site: null, age: 7 }]);
  });

  it("is neutral in every answer, also in a refusal", async () => {
    expect(await ok(Promise.resolve({ data: { name: TURNED }, response: new Response() }))).toEqual({ name: "李国建" });
    const refused = { error: { detail: `${TURNED} 已签到。` }, response: new Response(null, { status: 409 }) };
    await expect(ok(Promise.resolve(refused))).rejects.toThrow("李国建 已签到。");
  });

  it("is left as it is where it is asked for as text: a sealed report is what was sealed", async () => {
    expect(await ok(Promise.resolve({ data: TURNED, response: new Response() }))).toBe(TURNED);
  });
});
