import { minutesFor } from "./duration.ts";
import { cases } from "./text.case.en.ts";
import { embed } from "./text.embed.en.ts";
import { accessibility, privacy } from "./text.pages.en.ts";
import type { Texts } from "./text.ts";

const range = (fewest: number, most: number): string =>
  fewest === most ? `${fewest}` : `${fewest}–${most}`;
const questions = (fewest: number, most: number): string =>
  `${range(fewest, most)} ${most === 1 ? "question" : "questions"}`;
const answers = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;
const minutes = (fewest: number, most: number): string =>
  `${range(minutesFor(fewest), minutesFor(most))} ${minutesFor(most) === 1 ? "minute" : "minutes"}`;

export const en: Texts = {
  product: "One entrance",
  guide: "Entrance",
  skip: "Skip to the content",
  home: "One entrance, to the front page",
  otherLang: { lang: "da", name: "Dansk" },
  opensInNewTab: "opens in a new tab",
  start: {
    title: "Do you want to start something that makes a difference?",
    lead: "Answer a few questions. Then you learn what the rules mean for you, what you need to do, and who can help you further. Free, and without giving your name.",
    guideIsAutomatic: "You are answering an automatic guide, not a person.",
    duration: (fewest, most) =>
      `One topic takes ${minutes(fewest, most)}: ${questions(fewest, most)}, depending on what you answer.`,
    shared: "I am at a shared computer, for example in a library",
    sharedHelp:
      "Then we store nothing in the browser. If you close or reload the page, the conversation is gone from here.",
    begin: "Get started",
    about: "Topic:",
    otherTopic: "Choose another topic",
    ongoing: (answered) => `You have a conversation under way with ${answers(answered)}.`,
    continue: "Continue the conversation",
    beginNew: "Or start a new one",
    noConversation:
      "There is no conversation under way here. Start a new one below, or use your code if you have one.",
  },
  topic: {
    title: "What will I be asked?",
    lead: "Here you can see all questions before you begin. You are only asked about the topics you choose.",
    length: (fewest, most) =>
      `${questions(fewest, most)} in all. It takes about ${minutes(fewest, most)}.`,
    ready: "Good to have ready",
    questions: "The questions",
    someOnly: "You will not necessarily get them all. It depends on what you answer.",
    first: (fewest, most) => `First come the ${questions(fewest, most)} that everybody gets.`,
    seeFirst: "See the first questions",
    choices: (count) => `See the answers (${count})`,
    all: "See all topics",
  },
  chat: {
    title: "Conversation",
    transcript: "The conversation so far",
    you: "You answered:",
    change: "Change",
    changeOf: (title) => `Change the answer to: ${title}`,
    known: (count) => `I will not ask this again (${answers(count)}). You can change it here.`,
    progress: (answered, fewest, most) => {
      if (most === 0) return `${answers(answered)} · done`;
      return `${answers(answered)} · ${questions(fewest, most)} left`;
    },
    pageOnly:
      "Your browser does not keep the conversation. If you reload or close the page, it is gone from here. To be able to return, get a code under “Continue on another device or another day”.",
    sharedPage:
      "Shared computer: nothing is stored in the browser. The conversation is gone from here when you close or reload the page.",
    busy: "Working …",
  },
  ask: {
    title: "Ask in your own words",
    help: "Keep it short. Write no names, CPR numbers or anything about the health of others. We do not keep what you write.",
    button: "Ask",
    notTaken: "We did not accept that",
    empty: "Write a question first.",
    headings: {
      answered: "An answer to your question",
      suggestions: "Did you mean …?",
      "out-of-scope": "That is not my subject",
      urgent: "If it is urgent, call now",
      unplaced: "I did not understand that",
    },
    didYouMean: "Press what you meant:",
    orDidYouMean: "Or is it about:",
    chosen: "We are talking about that already:",
    known: "This is what I understood. Untick what does not fit:",
    none: "None of them",
    noneOfThem: "Then I have not found what you meant. Try other words, or call a person.",
    youAsked: "You asked in your own words",
    picked: "You chose:",
    nonePicked: "None of the suggestions fitted.",
    editor: {
      label: "Would you like others to get a better answer?",
      help: "Change the text as you like, and send it. No name, no time of day and no conversation goes with it. It is deleted after 90 days.",
      button: "Send the question (without a name) to the editor",
      sent: "Thank you. The question has been sent to the editor, without a name.",
    },
  },
  editors: {
    title: "Questions the guide could not place",
    lead: (keptDays) =>
      `Sent without a name by those who asked. A question is deleted after ${keptDays} days. Write it into the file as a phrase, and the next ones will find their way.`,
    nothing: "No questions are waiting.",
    noFile: "The guide has no idea where it belongs. See flows/phrases/.",
    remove: "Remove, it is dealt with",
    counts: "So many were not understood",
  },
  question: {
    next: "Next",
    see: "See what it changes",
    unsure: "I don’t know",
    chooseSome: "You may choose several.",
    fields: {
      number: "Number",
      date: "Date",
      text: "Your answer",
      cvr: "CVR number, 8 digits",
      "p-number": "P-number, 10 digits",
    },
    units: { kr: "Amount in kroner", pct: "Per cent", persons: "Number of people" },
    suffixes: { kr: "DKK", pct: "per cent", persons: "people" },
    atMost: (limit) => `At most ${limit} characters.`,
    mayBeEmpty: "You may leave it empty.",
    offer: (label) => `You answered “${label}” before. Is that still so?`,
    offerYes: "Yes, that is still so",
    changing: "You are changing your answer",
  },
  error: {
    title: "Something is missing from the answer",
    titlePrefix: "Error: ",
    notice: "Please note",
    reason: ({ reason, row, step }, limit) => {
      const at = row === undefined ? "" : `${row}: `;
      switch (reason) {
        case "choose-one":
          return "Choose an answer.";
        case "choose-some":
          return "Choose at least one answer.";
        case "excludes-the-rest":
          return "“I don’t know” and “None” cannot be chosen together with other answers. Choose either that or the others.";
        case "not-a-number":
          return `${at}Write a number, for example 12 or 12.5. Write 0 if there is nothing.`;
        case "off-step":
          return step === 1
            ? `${at}Write a whole number.`
            : `${at}Write a number in steps of ${step}.`;
        case "too-small":
          return `${at}It must not be below ${limit}.`;
        case "too-large":
          return `${at}It must not be above ${limit}.`;
        case "not-a-date":
          return "Write a date, for example 31-12-2027.";
        case "not-cvr":
          return "A CVR number has 8 digits. Check that they are all there.";
        case "not-p-number":
          return "A P-number has 10 digits. Check that they are all there.";
        case "unsure-and-more":
          return "Write an answer, or tick “I don’t know”, not both.";
        case "too-long":
          return `That is too long. Write at most ${limit} characters.`;
        default:
          return "That answer does not fit the question. Correct it and try again.";
      }
    },
    unreachableTitle: "We could not get through",
    unreachable:
      "Your answer has not been sent, but it is still here. Check your connection and try again.",
    retry: "Try again",
    pageTitle: "That did not work",
    toStart: "Go to the front page",
    useCode: "Continue with a code",
  },
  change: {
    title: (from, to) => `You are changing “${from}” to “${to}”`,
    kept: (count) => `**${answers(count)}** kept`,
    nothingKept: "No other answers to keep",
    dropped: (count) => `**${answers(count)}** no longer matter:`,
    askedAgain: (count) =>
      `I ask about **${count === 1 ? "1 thing" : `${count} things`}** again, with your answer at hand:`,
    asked: (count) => `I ask about **${count === 1 ? "1 more thing" : `${count} more things`}**:`,
    finding: (title, from, to) => `“${title}” goes from **${from}** to **${to}**`,
    noLongerJudged: (count) =>
      `${count === 1 ? "One criterion is" : `${count} criteria are`} no longer judged:`,
    notJudged: "not judged",
    desk: (to, from) =>
      from === null
        ? `You are referred to **${to}**`
        : `You are referred to **${to}** instead of ${from}`,
    deskGone: (from) => `You are no longer referred to ${from}`,
    sameDesk: (name) => `You are still referred to **${name}** first`,
    nothingElse: "Nothing else changes",
    confirm: "Change the answer",
    keep: (label) => `Keep “${label}”`,
  },
  outcome: {
    label: "Your answers",
    firstDesk: "Talk first to",
    basedOn: (answered) => `From ${answers(answered)}. We guide; others decide.`,
    verdicts: "How it looks",
    todo: "What you need to do",
    todoHelp: "Press a task when it is done.",
    due: (day) => `by ${day}`,
    remember: "Remember",
    calendar: "Get the dates for your calendar",
    mail: "Send the list to yourself",
    mailSubject: "What we need to do",
    mailMore: (count) => `… and ${count} more. See the rest in the conversation.`,
    print: "Print",
    printHint:
      "If you want it on paper, use your browser’s Print. The page takes two sheets at most.",
    desks: "Talk to",
    nobodyConfirmed: "None of them has confirmed a number or opening hours yet.",
    contactConfirmed: (day) => `Confirmed ${day}`,
    phone: "Telephone",
    mailAddress: "E-mail",
    because: "Why:",
    privateParty: "A private party, not part of the municipality",
    publicParty: "A public authority",
    referral: "We only point you there",
    latest: "About your latest answer",
    all: (count) => `All your answers and the advice along the way (${answers(count)})`,
    printed: (day) => `From One entrance, ${day}. Guidance, not a decision.`,
  },
  sources: {
    summary: (count) =>
      count === 1 ? "Where does it say so? (1 source)" : `Where does it say so? (${count} sources)`,
    place: "Place",
    asOf: (asOf) => `The source is from ${asOf}`,
    checked: (day) => `looked up ${day}`,
    certainty: {
      verified: "read in the source",
      known: "common knowledge, not read in a source",
      uncertain: "uncertain, have it confirmed",
    },
    caution: (caution) => `Please note: ${caution}`,
    meaning: (word) => `What does ${word} mean?`,
  },
  tools: {
    title: "More you can do",
    undo: "Undo the last answer",
    restart: "Start over",
    continue: "Continue on another device or another day",
    save: "Keep for our next meeting",
    download: "Download everything stored",
    erase: "Delete it all",
    back: "Back to the conversation",
    person: "Talk to a person",
    call: "Call the municipality",
    privacy: "Privacy",
    accessibility: "Accessibility",
    enterCode: "Do you have a code?",
    restarted: "You have started over. Undo brings your answers back.",
  },
  links: {
    title: "Continue on another device or another day",
    lead: "You get a link and a code. They are the only thing that opens the conversation again: we do not know your name.",
    now: "Continue now",
    nowHelp: (count) =>
      `To go from computer to phone, for example. Works once, for ${count} minutes.`,
    later: "Continue later",
    laterHelp: "To write down or print. Works for as long as the conversation exists.",
    moves:
      "Once the code is used, the conversation moves with it and can no longer be opened here.",
    code: "Your code",
    address: "Your link",
    qr: "QR code with your link. Point the phone’s camera at it.",
    worksUntil: (when) => `Works once, until ${when}.`,
    laterWorks: (when) =>
      `Works for as long as the conversation exists: until ${when} if you do not answer more before then.`,
    print: "Print the code",
    revoke: "Close all codes",
    revokeHelp: "Have you lost the paper? Close the codes, and nobody can use them.",
    revoked: "All codes are closed. The conversation is still open here.",
  },
  resume: {
    title: "Continue your conversation",
    lead: "Write the code you were given when you were last here.",
    leadWithCode:
      "The link carries a code. Press the button to open the conversation here. It then closes wherever else you have it open.",
    code: "Your code",
    codeHelp: "16 characters in groups of four. Capital and small letters are the same.",
    open: "Open the conversation",
  },
  saved: {
    title: "The conversation is kept",
    text: (day) =>
      `It stays until ${day} if you do not answer more before then. Each answer extends the time.`,
    next: "If you want to open it from another device, or others can use this computer, take a code with you.",
  },
  erase: {
    title: "Delete it all?",
    text: (recoveryDays) =>
      `All your answers are deleted at once, and codes stop working. This cannot be undone. Our provider’s backups are gone after ${recoveryDays} days.`,
    confirm: "Yes, delete it all",
    keep: "Keep the conversation",
    download: "Download a copy first",
    doneTitle: "The conversation is deleted",
    done: (day, backupsGone) => `Deleted ${day}. Gone from backups by ${backupsGone}.`,
    receipt: "Receipt",
    again: "Start a new conversation",
  },
  cases,
  embed,
  privacy,
  accessibility,
};
