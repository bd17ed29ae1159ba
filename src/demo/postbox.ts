import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";
import * as z from "zod/mini";
import { migrate } from "../lib/migrate.ts";

/** As many mails as one page can show. */
const MOST = 200;
const migrations: readonly string[] = [
  "CREATE TABLE mails (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, mail TEXT NOT NULL) STRICT",
];
/** What our code hands to the platform's mail, and no more. */
const Mail = z.object({
  from: z.object({ email: z.string(), name: z.string() }),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
});
export interface ShownMail extends z.infer<typeof Mail> {
  readonly id: number;
  /** ms since epoch. */
  readonly at: number;
}
export interface DemonstrationEnv extends Env {
  readonly POSTBOX: DurableObjectNamespace<Postbox>;
}

/** Where the mails of the demonstration lie, to be read on its page. */
export class Postbox extends DurableObject<DemonstrationEnv> {
  put(mail: unknown): void {
    const { sql } = this.ctx.storage;
    const read = Mail.parse(mail);
    this.ctx.storage.transactionSync(() => {
      migrate(sql, migrations);
      sql.exec("INSERT INTO mails (at, mail) VALUES (?, ?)", Date.now(), JSON.stringify(read));
      sql.exec("DELETE FROM mails WHERE id <= (SELECT max(id) FROM mails) - ?", MOST);
    });
  }
  /** Newest first. */
  all(): ShownMail[] {
    const { sql } = this.ctx.storage;
    migrate(sql, migrations);
    return sql
      .exec<{ id: number; at: number; mail: string }>(
        "SELECT id, at, mail FROM mails ORDER BY id DESC",
      )
      .toArray()
      .map(({ id, at, mail }) => ({ id, at, ...Mail.parse(JSON.parse(mail)) }));
  }
}

/** Stands where the platform's mail does: takes a mail and sends nothing. */
export class MailRoom extends WorkerEntrypoint<DemonstrationEnv> {
  async send(mail: unknown): Promise<void> {
    await postboxOf(this.env).put(mail);
  }
}

export const postboxOf = (env: DemonstrationEnv): DurableObjectStub<Postbox> =>
  env.POSTBOX.get(env.POSTBOX.idFromName("demonstration"));
