import { describe, expect, it } from "vitest";
import { readWords } from "../../src/flow/words.ts";

const words = readWords(`# For people

Not read.

## legal-form
<!-- da 0a1b2c3d -->

What are you,
in one word?

Look it up.

* one
* two

- aps: ApS
  Owners are not
  liable.
- unsure: I don't know

## empty
`);

describe("words", () => {
  const form = words.get("legal-form");
  it("have the first paragraph as title and the rest as body", () => {
    expect(form?.title).toBe("What are you, in one word?");
    expect(form?.body).toBe("Look it up.\n\n* one\n* two");
  });
  it("have slots with a label and, indented, help", () => {
    expect(form?.slots.get("aps")).toEqual({ label: "ApS", help: "Owners are not liable." });
    expect(form?.slots.get("unsure")).toEqual({ label: "I don't know", help: "" });
  });
  it("carry the hash of what they were made from, and the line of their heading", () => {
    expect(form?.stamp).toBe("0a1b2c3d");
    expect(form?.line).toBe(5);
    expect(form?.source).not.toContain("0a1b2c3d");
  });
  it("may be empty", () => {
    expect(words.get("empty")).toMatchObject({ title: "", body: "", stamp: null });
  });
});
