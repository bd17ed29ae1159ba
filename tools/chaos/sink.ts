import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Draw, drawn } from "./draw.ts";
import { CALM, type CallFault, type Faults, type Mail, type Note } from "./faults.ts";
import { bouncing } from "./settings.ts";

/** A mail that lies here. `seq` orders it among the notes. */
export interface Delivered extends Mail {
  readonly seq: number;
  readonly instance: string;
  /** Whether who sent it was told in time that it arrived. */
  readonly answered: boolean;
}
export interface Noted extends Note {
  readonly seq: number;
}

const TRANSIENT = ["E_RATE_LIMIT_EXCEEDED", "E_INTERNAL_SERVER_ERROR", "E_DELIVERY_FAILED"];

/** Where mails end in place of mailboxes, with the faults of a mail service. It outlives every kill. */
export class Sink {
  readonly mails: Delivered[] = [];
  readonly notes: Noted[] = [];
  /** How often each fault of the mail was made. */
  readonly faulted: { [F in CallFault]?: number } = {};
  faults: Faults["mails"] = CALM.mails;
  readonly #draw: Draw;
  readonly #server: Server;
  #seq = 0;

  constructor(draw: Draw) {
    this.#draw = draw;
    this.#server = createServer((request, response) => {
      void this.#take(request, response);
    });
  }
  /** Returns the port, on loopback. */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port;
  }
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // Cut off in the middle, because its sender was killed: half a letter is none.
      return;
    }
    const body = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
    const seq = ++this.#seq;
    if (request.url === "/note") {
      this.notes.push({ ...(body as Note), seq });
      response.end("{}");
    } else if (request.url === "/late") {
      const late = this.mails.findIndex((mail) => mail.seq === (body as { seq: number }).seq);
      const mail = this.mails[late];
      if (mail) this.mails[late] = { ...mail, answered: false };
      response.end("{}");
    } else this.#deliver(body as Mail, seq, response);
  }
  #deliver(mail: Mail, seq: number, response: ServerResponse): void {
    if (mail.to.some(bouncing))
      return void response.writeHead(422).end('{"code":"E_RECIPIENT_SUPPRESSED"}');
    const fault = drawn(this.#draw, this.faults);
    if (fault !== "none") this.faulted[fault] = (this.faulted[fault] ?? 0) + 1;
    const { to, subject, text, instance = "" } = mail;
    // Kept before it is answered: an answer without the mail would be the sink's lie.
    if (fault === "none" || fault.startsWith("applied"))
      this.mails.push({ to, subject, text, seq, instance, answered: fault === "none" });
    if (fault === "none") response.end(JSON.stringify({ seq }));
    else if (fault.endsWith("reset")) response.destroy();
    else if (fault.endsWith("error")) {
      const code = TRANSIENT[Math.floor(this.#draw() * (TRANSIENT.length + 1))];
      response.writeHead(500).end(JSON.stringify(code === undefined ? {} : { code }));
    }
    // What hangs is never answered: whoever waits gives up, or is killed.
  }
}
