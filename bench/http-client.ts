import { Agent, request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends JSON over a fixed number of connections that stay open. */
export class HttpClient {
  readonly #agent: Agent;

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  post(url: URL, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const text = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        url.href,
        {
          agent: this.#agent,
          method: "POST",
          headers: {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(text),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
        },
      );
      sent.on("error", (error: NodeJS.ErrnoException) => {
        // The server ended the connection while this was on its way: Node's documentation says to send it again.
        if (sent.reusedSocket && error.code === "ECONNRESET")
          resolve(this.post(url, body, headers));
        else reject(error);
      });
      sent.end(text);
    });
  }

  /** Ends the connections; what is sent later opens new ones. A server ends those that are idle for long. */
  close(): void {
    this.#agent.destroy();
  }
}
