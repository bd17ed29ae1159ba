import type { Texts } from "./text.ts";

/** The long texts of the two pages that stand on their own. */
export const privacy: Texts["privacy"] = {
  title: "Privacy",
  sections: (r) => [
    {
      title: "In short",
      body: "You are anonymous. We store nothing before you have given your first answer, and we do not ask for your name, address or CPR number. You can delete it all with one press.",
    },
    {
      title: "What we store",
      body: [
        "* Your answers, and when you gave them.",
        "* Which advice you were shown, so that we can tell you if it changes.",
        "* If you ask in your own words: which topics and answers it came to, but not what you wrote.",
        "* Which tasks you have ticked.",
        "* The language, and which website you came from if it shows the conversation for us.",
      ].join("\n"),
    },
    {
      title: "What we do not store",
      body: "Names, contact details and IP addresses. To keep misuse out we count for a minute how many come from the same network, under a key that changes every day. Text that looks like a CPR number is not accepted: it comes back to you with the number hidden, and nothing of it is stored. We do not count individuals, and nobody outside this page is told anything: there are no fonts, measurements or content from others.",
    },
    {
      title: "For how long",
      body: [
        `* A conversation is deleted ${r.idleDays} days after your last answer.`,
        `* If you press “Keep for our next meeting”, it is ${r.savedDays} days instead.`,
        `* If you begin without answering, nothing is stored, and the access expires after ${r.newHours} hours.`,
        `* A link for “Continue now” works once, for ${r.nowLinkMinutes} minutes. A code for “Continue later” works for as long as the conversation exists, or until you close it.`,
        `* If you press “Send the question (without a name) to the editor”, the text is kept as it stands in the box, with its language and the day. Nothing goes with it about you or the conversation. It is deleted after ${r.editorQuestionDays} days. Otherwise we only count how many questions we did not understand.`,
        `* After a deletion only a date and a receipt number remain for ${r.goneRowDays} days, so that the page can say that the conversation is deleted.`,
        `* Our provider can restore data for ${r.recoveryDays} days. Only after that is what was deleted gone for good.`,
      ].join("\n"),
    },
    {
      title: "Cookie",
      body: `With your first answer we set one necessary cookie, **__Host-indgang**. It opens your conversation again, cannot be read by scripts, and lasts ${r.savedDays} days at most. At a shared computer we set none. The page works without cookies too. We store nothing else in your browser.`,
    },
    {
      title: "Where",
      body: "The conversation is kept in the EU. The municipality is the data controller, and it runs on Cloudflare’s platform as processor. The legal basis and the municipality’s data protection officer have not been written in here yet. The municipality must do that before the page is put into use.",
    },
    {
      title: "Your rights",
      body: "We do not know who you are. So you use your rights here on the page: “Download everything stored” shows you all of it, “Change” corrects an answer, and “Delete it all” deletes. If you are not satisfied, you can complain to Datatilsynet, the Danish data protection authority.",
    },
  ],
};

export const accessibility: Texts["accessibility"] = {
  title: "Accessibility",
  sections: [
    {
      title: "What we aim for",
      body: "The page is built to WCAG 2.2, level AA. It works by keyboard alone, without JavaScript, without cookies, on a screen 320 points wide and at 400 % zoom. It follows your text size, dark theme, high contrast and wish for less motion.",
    },
    {
      title: "What has been tested",
      body: [
        "* Every version is tested automatically in Chromium: each kind of page with axe-core against WCAG 2.0–2.2 A and AA, keyboard alone, without JavaScript, without cookies, 320 points, 400 %, large enough targets, visible focus, and that each new sentence is read out once.",
        "* The contrast of the colours has been computed for the light and the dark theme.",
      ].join("\n"),
    },
    {
      title: "What has not been tested",
      body: [
        "* It has not been tested by people with disabilities.",
        "* It has not been tested with a real screen reader such as NVDA, JAWS, VoiceOver or TalkBack.",
        "* It has not been tested in Firefox and Safari.",
        "* The sources we link to are other people’s pages. We do not answer for those.",
      ].join("\n"),
    },
    {
      title: "The municipality’s accessibility statement",
      body: "This text is not the statement the law requires. The municipality must make that in WAS-Tool and link to it from here before the page is put into use.",
    },
    {
      title: "Tell us if something gets in your way",
      body: "If you cannot use a page here, call the municipality. The number is at the bottom.",
    },
  ],
};
