import { describe, expect, it } from "vitest";
import { fact, list } from "./facts.story";
import { openAt } from "./live";

describe("what keeps a shift from ending", () => {
  it("is what is real and not resolved at its site: for an exercise nobody is asked to whom it was handed over", () => {
    const incidents = list(
      fact({ incident_id: "here", site_id: "here" }),
      fact({ incident_id: "in hand", site_id: "here", state: "acknowledged" }),
      fact({ incident_id: "over", site_id: "here", state: "resolved" }),
      fact({ incident_id: "drill", site_id: "here", exercise: true }),
      fact({ incident_id: "elsewhere", site_id: "there" }),
    );
    expect(openAt("here", incidents)).toBe(2);
  });
});
