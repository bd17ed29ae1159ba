/** The parts of nlp.js the baseline uses; it comes without types. */
declare module "@nlpjs/core" {
  export interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module "@nlpjs/lang-da" {
  export const LangDa: unknown;
}
declare module "@nlpjs/lang-en" {
  export const LangEn: unknown;
}
declare module "@nlpjs/nlp" {
  import type { Container } from "@nlpjs/core";
  export class Nlp {
    constructor(settings: {
      readonly container: Container;
      readonly languages: readonly string[];
      readonly nlu: { readonly log: boolean };
      readonly autoSave: boolean;
      readonly forceNER: boolean;
    });
    addLanguage(lang: string): void;
    addDocument(lang: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(text: string): Promise<{
      readonly classifications: readonly { readonly intent: string; readonly score: number }[];
    }>;
  }
}
