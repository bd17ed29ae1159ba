import { readFile, writeFile } from "node:fs/promises";

/** Beside wrangler.toml, made from it: never written by hand. */
export const DEMONSTRATION_CONFIG = "wrangler.demonstration.toml";

/** Three desks that receive, at addresses that cannot exist (RFC 2606). */
const desk = (name: string, content: "number" | "scripted"): object => ({
  to: [`vagt@${name}.example`],
  escalate: `leder@${name}.example`,
  content,
  people: [
    { mail: `raadgiver@${name}.example`, role: "handler" },
    { mail: `leder@${name}.example`, role: "admin" },
    ...(name === "jobcenter" ? [{ mail: "redaktion@jobcenter.example", role: "editor" }] : []),
  ],
});
const SETTINGS = {
  DEMONSTRATION: "yes",
  DESK_MAIL: JSON.stringify({
    c4: desk("c4", "number"),
    hip: desk("hip", "scripted"),
    jobcenter: desk("jobcenter", "number"),
  }),
  OPERATOR_MAIL: "drift@kommune.example",
  MAIL_FROM: "indgang@kommune.example",
  JURISDICTION: "local",
};

/** Swaps one part of the deployed configuration; that it is there is part of the promise. */
function swap(text: string, part: string, other: string): string {
  if (text.split(part).length !== 2) throw new Error(`wrangler.toml has no one "${part}"`);
  return text.replace(part, other);
}

/** What is deployed, with an entry of its own, example desks, and a postbox in place of mail. */
export function demonstrationConfig(deployed: string): string {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name} = '${value}'`);
  const postbox = `[[services]]
binding = "MAIL"
service = "indgang"
entrypoint = "MailRoom"

[[durable_objects.bindings]]
name = "POSTBOX"
class_name = "Postbox"

[[migrations]]
tag = "demonstration"
new_sqlite_classes = ["Postbox"]`;
  return [
    ['main = "src/index.ts"', 'main = "src/demo/index.ts"'],
    ['[[send_email]]\nname = "MAIL"', postbox],
    ['JURISDICTION = "eu"', settings.join("\n")],
  ].reduce((text, [part = "", other = ""]) => swap(text, part, other), deployed);
}

/** Writes the configuration the demonstration is served with. */
export async function writeDemonstrationConfig(): Promise<void> {
  await writeFile(
    DEMONSTRATION_CONFIG,
    demonstrationConfig(await readFile("wrangler.toml", "utf8")),
  );
}
