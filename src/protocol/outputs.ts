import * as z from "zod/mini";
import { HandoffPreview, ReceiptLink } from "./case-view.ts";
import { ErasedView, ExportView, LinkView } from "./kept-view.ts";
import { Lang } from "./lang.ts";
import type { RouteName } from "./routes.ts";
import { FlowSummary, FlowView, PreviewView, View } from "./view.ts";

/**
 * What each call answers with: what the document of the API is made from, and what tests hold the answers to. The Worker
 * takes only types from here and from the views, so that no start pays for schemas that nothing is read with.
 */
export const outputs = {
  begin: z.object({ token: z.string(), view: View }),
  view: View,
  turn: View,
  preview: PreviewView,
  handoffPreview: HandoffPreview,
  receipt: ReceiptLink,
  link: LinkView,
  revokeLinks: z.object({ revoked: z.literal(true) }),
  keep: z.object({ expiresAt: z.number() }),
  resume: z.object({ token: z.string(), lang: Lang }),
  checklist: "text/calendar",
  export: ExportView,
  erase: ErasedView,
  flows: z.object({ version: z.string(), flows: z.array(FlowSummary) }),
  flow: FlowView,
  health: z.object({ ready: z.literal(true), content: z.string(), today: z.string() }),
} as const satisfies { readonly [R in RouteName]: z.ZodMiniType | "text/calendar" };
