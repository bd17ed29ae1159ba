import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("/src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const files = Object.entries(sources).filter(([path]) => !path.startsWith("/src/browser/"));

/** The rooms of ours a file imports from; `flows` is the content, `build` what is made of it beforehand. */
function roomsOf(path: string, text: string): string[] {
  const imported = [...text.matchAll(/from "(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  return imported.map((to) => {
    const { pathname } = new URL(to, `file://${path}`);
    const [, top = "", room = ""] = pathname.split("/");
    return top === "src" ? room : top;
  });
}

/** What each room may import from, besides itself. Design §3: imports point one way. */
const MAY: { readonly [room: string]: readonly string[] } = {
  lib: [],
  protocol: [],
  privacy: ["lib"],
  flow: ["lib", "protocol"],
  // The types of what is asked and answered; what was learnt is made when it is built.
  search: ["flow"],
  editors: ["lib", "protocol", "conversation"],
  delivery: ["lib", "protocol", "config.ts"],
  conversation: [
    "lib",
    "protocol",
    "flow",
    "privacy",
    "delivery",
    "desk",
    "figures",
    "editors",
    "config.ts",
  ],
  figures: ["lib", "protocol", "flow"],
  desk: ["lib", "protocol", "flow", "delivery", "conversation", "config.ts"],
  pages: ["protocol", "flow", "conversation", "desk", "figures", "lib"],
  // Served by `npm start` only; a test of the tools says that none of it is deployed.
  demo: ["lib", "protocol", "desk", "http", "pages", "index.ts", "config.ts"],
  http: [
    "lib",
    "protocol",
    "flow",
    "privacy",
    "search",
    "editors",
    "conversation",
    "desk",
    "figures",
    "pages",
    "config.ts",
  ],
};

describe("imports point one way", () => {
  it("has files to look at", () => expect(files.length).toBeGreaterThan(50));

  it.each(Object.entries(MAY))("%s", (room, may) => {
    for (const [path, text] of files.filter(([path]) => path.startsWith(`/src/${room}/`))) {
      // The one door between the code and what editors write, with what is worked out of it when it is built.
      const door = path === "/src/flow/catalog.ts" ? ["flows", "build"] : [];
      const strange = roomsOf(path, text).filter((to) => ![room, ...may, ...door].includes(to));
      expect(strange, path).toEqual([]);
    }
  });

  it("pages know no conversation, only how long one is kept", () => {
    for (const [path, text] of files.filter(([path]) => path.startsWith("/src/pages/"))) {
      const known = [...text.matchAll(/from "\.\.\/conversation\/([^"]+)"/g)].map((m) => m[1]);
      expect(
        known.every((file) => file === "retention.ts"),
        path,
      ).toBe(true);
    }
  });

  it("pages know of a desk only what its rows look like", () => {
    const shapes = ["audit.ts", "case-item.ts", "retention.ts"];
    for (const [path, text] of files.filter(([path]) => path.startsWith("/src/pages/"))) {
      for (const [line, file = ""] of text.matchAll(/import .* from "[./]+\/desk\/([^"]+)"/g)) {
        if (path.startsWith("/src/pages/desk/") && line.includes('"./')) continue;
        expect(shapes, path).toContain(file);
        expect(line, path).toMatch(/^import type|retention/);
      }
    }
  });
});

it("objects are reached through eu(env) only", () => {
  const direct = files.filter(([, text]) =>
    /env\.(CONVERSATION|RETURN_CODE|DESK|CONTACT|FIGURES|EDITORS)\b/.test(text),
  );
  expect(direct.map(([path]) => path)).toEqual(["/src/conversation/eu.ts"]);
});

it("nothing but the closed log writes to the console", () => {
  const writing = files.filter(([, text]) => /\bconsole\./.test(text));
  expect(writing.map(([path]) => path)).toEqual(["/src/lib/log.ts"]);
});

it("the engine imports nothing of Cloudflare", () => {
  const bound = files.filter(
    ([path, text]) => path.startsWith("/src/flow/") && text.includes('"cloudflare:'),
  );
  expect(bound).toEqual([]);
});

it("what only goes out is not read with: the Worker takes its types, never its schemas", () => {
  const goesOut = /^\/src\/protocol\/(?:view|[a-z]+-view|outputs|openapi)\.ts$/;
  expect(files.filter(([path]) => goesOut.test(path)).length).toBeGreaterThan(4);
  for (const [path, text] of files.filter(([path]) => !goesOut.test(path))) {
    const schemas = [...text.matchAll(/^import ([^"]+) from "(\.[^"]+)";/gm)].filter(
      ([, names = "", to = ""]) =>
        goesOut.test(new URL(to, `file://${path}`).pathname) &&
        !names.startsWith("type ") &&
        !/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names),
    );
    expect(
      schemas.map(([line]) => line),
      path,
    ).toEqual([]);
  }
});
