import { app } from "./app.ts";
import { watch } from "./desk/watchdog.ts";

export { Conversation } from "./conversation/conversation.ts";
export { EditorsQueue } from "./editors/editors-queue.ts";
export { ContactCount } from "./conversation/contact-count.ts";
export { Desk } from "./desk/desk.ts";
export { Figures } from "./figures/figures.ts";
export { Operations } from "./desk/operations.ts";
export { ReturnCode } from "./conversation/return-code.ts";

export default {
  fetch: app.fetch,
  scheduled: (controller, env) => watch(env, controller.scheduledTime),
} satisfies ExportedHandler<Env>;
