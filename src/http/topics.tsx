import { flowSummary, flowView } from "../flow/flow-view.ts";
import { TopicPage, TopicsPage } from "../pages/topic-pages.tsx";
import { faceFor, page, personFor, problemPage, type Visit } from "./visit.tsx";

/** What every topic asks. Reads the content alone: no conversation is opened. */
export function topicsPage(visit: Visit): Response | Promise<Response> {
  const { deps, lang, session } = visit;
  return page(
    visit,
    <TopicsPage
      face={faceFor(visit)}
      person={personFor(visit, lang)}
      topics={deps.catalog.flows.flatMap(({ id }) => flowSummary(deps.catalog, id, { lang }) ?? [])}
      hasConversation={session.token !== null}
    />,
  );
}

export function topicPage(visit: Visit, id: string): Response | Promise<Response> {
  const { deps, lang, session } = visit;
  const topic = flowView(deps.catalog, id, { lang, today: deps.today() });
  if (topic === null) return problemPage(visit, { code: "not_found" });
  const [opener] = deps.catalog.flows;
  const isFirst = opener === undefined || opener.id === id;
  return page(
    visit,
    <TopicPage
      face={faceFor(visit)}
      person={personFor(visit, lang)}
      topic={topic}
      first={isFirst ? null : flowSummary(deps.catalog, opener.id, { lang })}
      hasConversation={session.token !== null}
    />,
  );
}
