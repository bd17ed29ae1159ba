import { app } from "./app.ts";

export { Conversation } from "./conversation/conversation.ts";
export { EditorsQueue } from "./editors/editors-queue.ts";
export { ReturnCode } from "./conversation/return-code.ts";

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;
