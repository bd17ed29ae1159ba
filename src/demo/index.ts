import worker from "../index.ts";
import { demonstrationPage } from "./demonstration-page.tsx";
import type { DemonstrationEnv } from "./postbox.ts";

// The whole service as it is deployed, with a page that leads through it and a postbox in place of mail.
export * from "../index.ts";
export { MailRoom, Postbox } from "./postbox.ts";

export default {
  fetch: (request, env, context) =>
    new URL(request.url).pathname === "/demonstration"
      ? demonstrationPage(request, env)
      : worker.fetch(request, env, context),
  scheduled: worker.scheduled,
} satisfies ExportedHandler<DemonstrationEnv>;
