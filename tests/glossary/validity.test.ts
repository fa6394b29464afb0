import { describe, expect, test } from "vitest";
import { inForce } from "../../src/glossary/validity.ts";

describe("inForce", () => {
  test.each([
    [{ from: "2022-10" }, "2022-09-30", "not-yet"],
    [{ from: "2022-10" }, "2022-10-01", "in-force"],
    [{ from: "2022-10" }, "2022", "in-force"],
    [{ from: "2022-10-16" }, "2022-10", "in-force"],
    [{ from: "2022" }, "2021-12-31", "not-yet"],
    [{ until: "2022-10" }, "2022-09-30", "in-force"],
    [{ until: "2022-10" }, "2022-10-01", "replaced"],
    [{ until: "2022-10" }, "2022", "in-force"],
    [{ until: "2022" }, "2022", "replaced"],
    [{ from: "2017-10", until: "2022-10" }, "2020-05-10", "in-force"],
    [{ from: "2017-10", until: "2022-10" }, "2017", "in-force"],
    [{}, "2020", "in-force"],
  ] as const)("%j at %s: %s", (valid, asOf, force) => {
    expect(inForce(valid, asOf)).toBe(force);
  });

  test("is always so without dates", () => {
    expect(inForce(undefined, "2020")).toBe("in-force");
    expect(inForce({ until: "1990" }, undefined)).toBe("in-force");
  });
});
