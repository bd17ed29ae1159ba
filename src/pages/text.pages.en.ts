import type { Texts } from "./text.ts";

/** The long texts of the two pages that stand on their own. */
export const privacy: Texts["privacy"] = {
  title: "Privacy",
  sections: (r) => [
    {
      title: "In short",
      body: "You are anonymous until you ask to be contacted. We store nothing before you have given your first answer, and we never ask for a CPR number. If you ask to be contacted, you see exactly what will be sent, and to whom, before you say yes. You can delete it all with one press.",
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
      title: "When you ask to be contacted",
      body: [
        "* We store what you saw and sent: the lines, your own words, name, e-mail or telephone, and when it suits you.",
        "* We store what you said yes to, in which wording, and to whom. What may tell about health or benefits is sent only with a yes of its own.",
        "* C4 and HIP are private parties. They answer for what they keep themselves. If the case is passed on to another, you say yes first.",
        "* We store who has opened the case, and what has happened to it. You see all of it on your receipt.",
        `* If nobody has taken the case after ${r.reminderWorkingDays} working days, we remind the desk and those who run this page, by number only.`,
        "* We write one mail to you with the receipt’s address, and more only if you say yes on the receipt. They have no content.",
        `* ${r.handoffsADay} requests a day can be sent from one e-mail or telephone, and at most ${r.firstMailsADay} first mails go to one e-mail. To count them we keep, for ${r.contactHours} hours, a code from which the address cannot be read.`,
      ].join("\n"),
    },
    {
      title: "What we do not store",
      body: "IP addresses, and without a request no names or contact details either. To keep misuse out we count for a minute how many come from the same network, under a key that changes every day. Text that looks like a CPR number is not accepted: it comes back to you with the number hidden, and nothing of it is stored. We keep statistics without individuals: only totals, and never under five. There are no fonts, measurements or content from others.",
    },
    {
      title: "For how long",
      body: [
        `* A conversation is deleted ${r.idleDays} days after your last answer.`,
        `* If you press “Keep for our next meeting”, it is ${r.savedDays} days instead.`,
        `* If you begin without answering, nothing is stored, and the access expires after ${r.newHours} hours.`,
        `* A link for “Continue now” works once, for ${r.nowLinkMinutes} minutes. A code for “Continue later” works for as long as the conversation exists, or until you close it.`,
        `* If you press “Send the question (without a name) to the editor”, the text is kept as it stands in the box, with its language and the day. Nothing goes with it about you or the conversation. It is deleted after ${r.editorQuestionDays} days. Otherwise we only count how many questions we did not understand.`,
        `* A request is deleted ${r.caseDays} days after it has been closed or withdrawn. While it is open, the conversation is not deleted by itself. If nobody has taken it in ${r.untakenWorkingDays} working days, it expires, and your receipt tells you.`,
        `* If you delete everything while a request has been sent, it is deleted at once if nobody has opened it. Otherwise it is deleted when the desk has filed what it must, and after ${r.eraseAfterHandoffDays} days at the latest.`,
        `* The desk’s list of who did what lasts ${r.auditDays} days. It holds numbers and times, not what the case is about.`,
        `* After a deletion only a date and a receipt number remain for ${r.goneRowDays} days, so that the page can say that the conversation is deleted.`,
        `* Our provider can restore data for ${r.recoveryDays} days. Only after that is what was deleted gone for good.`,
      ].join("\n"),
    },
    {
      title: "Cookie",
      body: `With your first answer we set one necessary cookie, **__Host-indgang**. It opens your conversation again, cannot be read by scripts, and lasts ${r.savedDays} days at most. At a shared computer we set none. Where the conversation is shown on another website, the cookie is called **__Host-** and the name of that site, and holds only there; that site is told which question you have come to, and never what you answer. The page works without cookies too. We store nothing else in your browser.`,
    },
    {
      title: "Where",
      body: "The conversation is kept in the EU. The municipality is the data controller, and it runs on Cloudflare’s platform as processor. The legal basis and the municipality’s data protection officer have not been written in here yet. The municipality must do that before the page is put into use.",
    },
    {
      title: "Your rights",
      body: "Without a request we do not know who you are. So you use your rights here on the page: “Download everything stored” shows you all of it, “Change” corrects an answer, and “Delete it all” deletes. If you have sent a request, you have a receipt with its own address: there you can withdraw and delete too. What a desk has filed itself, you must ask it about. If you are not satisfied, you can complain to Datatilsynet, the Danish data protection authority.",
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
