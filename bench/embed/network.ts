import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { type Contender, TYPEBOT_START } from "./contenders.ts";

/** A line to the person: how long a message takes there and back, and how much fits. */
export interface Line {
  readonly roundTripMs: number;
  readonly bytesPerMs: number;
}
/** 1.6 Mbit/s and 150 ms: what browsers' own tools call a slow mobile network. */
export const SLOW: Line = { roundTripMs: 150, bytesPerMs: 200 };

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
/** What a partner's page is, with or without a chat. */
const page = (chat: string): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Start en virksomhed</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><h1>Start en virksomhed</h1><p>Her står, hvad kommunen hjælper med.</p>
<p><label for="search">Søg</label> <input id="search"></p>
${chat}</body></html>`;

/**
 * Three origins on one line: the partner's page, where scripts of peers come from, and ours, which is passed on to the
 * real Worker. All are compressed as a content network does; what crosses the line is counted and, if asked, slowed.
 */
export class Network {
  readonly #worker: string;
  readonly #servers: Server[] = [];
  readonly #kept = new Map<string, Buffer>();
  #line: Line | null = null;
  /** When the line is free again, ms. */
  #freeAt = 0;
  bytes = 0;
  requests = 0;
  host = "";
  cdn = "";
  ours = "";

  private constructor(worker: string) {
    this.#worker = worker;
  }

  /** `host` is known before the Worker is, which must list it as a partner's. */
  static async open(
    start: (host: string) => Promise<string>,
    contenders: readonly Contender[],
  ): Promise<Network> {
    let network: Network | undefined;
    const servers: Server[] = [];
    const serve = async (
      answer: (
        network: Network,
        request: IncomingMessage,
        response: ServerResponse,
      ) => Promise<void>,
      host: string,
    ): Promise<number> => {
      const server = createServer((request, response) => {
        if (network)
          answer(network, request, response).catch((error: unknown) =>
            response.destroy(error as Error),
          );
      });
      server.on("connection", (socket) => {
        socket.setNoDelay();
        Object.assign(socket, { isNew: true });
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, host, resolve));
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("no port");
      return address.port;
    };
    const pages = await serve(
      (net, request, response) => net.#page(contenders, request, response),
      "127.0.0.1",
    );
    const cdn = await serve((net, request, response) => net.#peer(request, response), "127.0.0.2");
    const ours = await serve((net, request, response) => net.#pass(request, response), "localhost");
    const host = `http://127.0.0.1:${pages}`;
    network = new Network(await start(host));
    network.#servers.push(...servers);
    network.host = host;
    network.cdn = `http://127.0.0.2:${cdn}`;
    network.ours = `http://localhost:${ours}`;
    return network;
  }

  /** Begins to count anew, on this line; null: as fast as it goes. */
  reset(line: Line | null): void {
    this.#line = line;
    this.#freeAt = 0;
    this.bytes = 0;
    this.requests = 0;
  }
  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #page(
    contenders: readonly Contender[],
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const contender =
      contenders[Number(new URL(request.url ?? "/", this.host).searchParams.get("n"))];
    const html = page(contender?.html ?? "")
      .replaceAll("{{CDN}}", this.cdn)
      .replaceAll("{{OURS}}", this.ours);
    await this.#send(
      request,
      response,
      200,
      { "content-type": "text/html; charset=utf-8" },
      Buffer.from(html),
    );
  }

  async #peer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://cdn");
    const open = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    if (pathname.startsWith("/typebot/")) {
      const answer = request.method === "OPTIONS" ? "" : JSON.stringify(TYPEBOT_START);
      return this.#send(
        request,
        response,
        200,
        { ...open, "content-type": "application/json" },
        Buffer.from(answer),
      );
    }
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    const body = this.#packed(`bench/embed/peers/node_modules${pathname}`);
    await this.#send(
      request,
      response,
      200,
      { ...open, "content-type": type, "content-encoding": "br" },
      body,
    );
  }

  /** A published file, compressed once as hard as it goes. */
  #packed(path: string): Buffer {
    const packed = this.#kept.get(path) ?? brotliCompressSync(readFileSync(path));
    this.#kept.set(path, packed);
    return packed;
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const from = await fetch(this.#worker + request.url, {
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(
          ([name]) => name.startsWith("sec-fetch") || name === "accept-language",
        ),
      ) as Record<string, string>,
    });
    const body = Buffer.from(await from.arrayBuffer());
    const headers = Object.fromEntries(
      [...from.headers].filter(
        ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name),
      ),
    );
    // A page is compressed as it is made: a content network takes the fast way then.
    const isPage = /html/.test(from.headers.get("content-type") ?? "");
    const quality = isPage ? 4 : constants.BROTLI_MAX_QUALITY;
    const packed = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    });
    await this.#send(
      request,
      response,
      from.status,
      { ...headers, "content-encoding": "br" },
      packed,
    );
  }

  async #send(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: Buffer,
  ): Promise<void> {
    this.requests++;
    this.bytes += body.length;
    const all = { ...headers, "cache-control": "no-store", "content-length": String(body.length) };
    if (!this.#line) {
      response.writeHead(status, all).end(body);
      return;
    }
    const { roundTripMs, bytesPerMs } = this.#line;
    const socket = request.socket as typeof request.socket & { isNew?: boolean };
    // A new connection takes a trip there and back before anything is asked on it.
    await wait(socket.isNew ? 2 * roundTripMs : roundTripMs);
    socket.isNew = false;
    response.writeHead(status, all);
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      const now = performance.now();
      this.#freeAt = Math.max(this.#freeAt, now) + chunk.length / bytesPerMs;
      await wait(this.#freeAt - now);
      response.write(chunk);
    }
    response.end();
  }
}
const CHUNK = 4096;
