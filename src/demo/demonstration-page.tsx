import type { JSX } from "hono/jsx/jsx-runtime";
import { configOf } from "../config.ts";
import { nameOfDesk } from "../desk/case-item.ts";
import { SECURITY_HEADERS } from "../http/headers.ts";
import { momentInWords } from "../lib/format.ts";
import { DeskLayout } from "../pages/desk/layout.tsx";
import { type DemonstrationEnv, postboxOf, type ShownMail } from "./postbox.ts";

const ROLES: { readonly [role: string]: string } = {
  admin: "administrator",
  handler: "rådgiver",
  editor: "redaktør (ser ingen sager)",
};

/** One page that leads through a handoff, from the founder to the receipt, and shows every mail sent. */
export async function demonstrationPage(
  request: Request,
  env: DemonstrationEnv,
): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET", ...SECURITY_HEADERS } });
  const mails = await postboxOf(env).all();
  const page = <DemonstrationPage env={env} mails={mails} origin={new URL(request.url).origin} />;
  return new Response(String(await page), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...SECURITY_HEADERS,
    },
  });
}

interface Props {
  readonly env: Env;
  readonly mails: readonly ShownMail[];
  readonly origin: string;
}

function DemonstrationPage({ env, mails, origin }: Props): JSX.Element {
  return (
    <DeskLayout title="Demonstration" demonstration="/demonstration">
      <h1>En henvendelse, fra først til sidst</h1>
      <p class="lead">
        Her er hele tjenesten med tre eksempelskranker. Adresserne findes ikke, og ingen mail
        forlader maskinen: de ligger alle nederst på denne side.
      </p>
      <ol class="walk">
        <li>
          <h2>Iværksætteren beder om at blive kontaktet</h2>
          <p>
            <a href="/">Begynd en samtale</a>. Svar på et par spørgsmål, eller gå direkte til »Bed
            om at blive kontaktet«. Se, hvad der bliver sendt, stryg, hvad der ikke skal med, og
            send det.
          </p>
        </li>
        <li>
          <h2>Skranken får en mail</h2>
          <p>
            <a href="#mails">Læs den herunder</a>. Tryk på linket i den: det viser vores ord for
            svarene, og knappen »Tag sagen«. Hvem det er, og hvad de selv har skrevet, vises ikke.
          </p>
        </li>
        <li>
          <h2>Rådgiveren logger ind og åbner sagen</h2>
          <p>
            <a href="/desk">Gå til skranken</a>, og skriv en af adresserne herunder. Linket kommer
            som mail nederst på siden.
          </p>
          <dl class="brief">
            {Object.entries(configOf(env).DESK_MAIL).map(([desk, { people, content }]) => (
              <div>
                <dt>{nameOfDesk(desk)}</dt>
                <dd>
                  {people.map(({ mail, role }) => (
                    <p>
                      {mail} ({ROLES[role]})
                    </p>
                  ))}
                  <p class="soft">
                    {content === "number"
                      ? "Mailen siger kun et nummer."
                      : "Mailen viser også vores ord for svarene."}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>
          <h2>Iværksætteren følger med på sin kvittering</h2>
          <p>
            Kvitteringen vises, når henvendelsen er sendt, og adressen på den kommer også som mail,
            hvis iværksætteren har skrevet en. Her ses hvert skridt, og her svares der på spørgsmål
            og siges ja eller nej til at blive sendt videre.
          </p>
        </li>
        <li>
          <h2>Tallene</h2>
          <p>
            <a href="/tal">Se tallene</a>. De viser intet under fem, og tæller først, når en samtale
            er slut.
          </p>
        </li>
      </ol>
      <section aria-labelledby="mails">
        <h2 id="mails">{`Alle mails (${mails.length})`}</h2>
        <p>
          <a class="alone" href="/demonstration#mails">
            Se, om der er kommet nye
          </a>
        </p>
        {mails.length === 0 ? <p>Her er ingen mails endnu.</p> : null}
        <ul class="letters">
          {mails.map((mail) => (
            <Letter mail={mail} origin={origin} />
          ))}
        </ul>
      </section>
    </DeskLayout>
  );
}

function Letter({ mail, origin }: { mail: ShownMail; origin: string }): JSX.Element {
  return (
    <li>
      <h3>{mail.subject}</h3>
      <p class="soft">
        {momentInWords("da", mail.at)} · til {mail.to.join(", ")}
      </p>
      <p class="letter-text">
        {mail.text.split(/(https?:\/\/\S+)/).map((part) =>
          // Only our own addresses lead anywhere, by their path: the demonstration may be reached under another name.
          URL.canParse(part) && /^https?:/.test(part) ? (
            <a href={new URL(new URL(part).pathname, origin).href}>{part}</a>
          ) : (
            part
          ),
        )}
      </p>
    </li>
  );
}
