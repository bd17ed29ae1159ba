import { env } from "cloudflare:test";

/** A mail as it was handed to the platform. */
export interface SentMail {
  readonly from: { readonly email: string; readonly name: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** In place of the platform's mail, for every object in this isolate: keeps what is sent, or fails as told. */
export class Mailbox {
  readonly sent: SentMail[] = [];
  /** What the platform answers instead of taking the mail; null: takes it. */
  fails: ((mail: SentMail) => Error | null) | null = null;

  private constructor() {}
  static open(): Mailbox {
    const mailbox = new Mailbox();
    const platform = Object.getPrototypeOf(env.MAIL) as { send: (mail: SentMail) => Promise<void> };
    platform.send = async (mail) => {
      const error = mailbox.fails?.(mail) ?? null;
      if (error) throw error;
      mailbox.sent.push(structuredClone(mail));
    };
    return mailbox;
  }
  to(address: string): SentMail[] {
    return this.sent.filter((mail) => mail.to.includes(address));
  }
  /** The addresses in mails to somebody, newest last. */
  linksTo(address: string): string[] {
    return this.to(address).flatMap((mail) => mail.text.match(/https:\/\/\S+/g) ?? []);
  }
  clear(): void {
    this.sent.length = 0;
  }
}

/** An error as the platform throws it. */
export const mailError = (code: string): Error => Object.assign(new Error("refused"), { code });
