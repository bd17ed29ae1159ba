import type { CaseTexts } from "./text.case.ts";

export const cases: CaseTexts = {
  handoff: {
    ask: "Ask to be contacted",
    title: "Ask to be contacted",
    lead: "Choose who is to contact you. On the next page you see exactly what they will be sent. Nothing has been sent yet.",
    who: "Who is to contact you?",
    publicParty: "A public authority",
    privateParty: "A private party, not part of the municipality",
    words: "What would you like?",
    wordsHelp: (words) =>
      `In your own words, at most ${words}. You may leave it empty. Do not write a CPR number, other people’s names or about health.`,
    tried: "What have you tried?",
    triedHelp: (words) => `At most ${words} words. You may leave it empty.`,
    contact: "How can they reach you?",
    name: "Name",
    via: "How would you rather be contacted?",
    mail: "E-mail",
    phone: "Telephone",
    mailHelp: "For example mette@example.dk",
    phoneHelp: "Eight digits, or + and a country code.",
    lang: "Which language?",
    langs: { da: "Danish", en: "English" },
    times: "When suits you best?",
    timesHelp: "For example weekdays after 3 pm. You may leave it empty.",
    see: "See what will be sent",
    wrong: {
      name: "Write a name they can ask for.",
      mail: "Write an e-mail address, for example mette@example.dk. The letters before @ must be a–z.",
      phone: "Write a telephone number of eight digits, or with + and a country code.",
      desk: "Choose who is to contact you.",
      consent: "Tick that we may send it. Otherwise we send nothing.",
    },
    tooMany: (words) => `Write at most ${words} words here.`,
    previewTitle: (desk) => `This will be sent to ${desk}`,
    previewLead:
      "Exactly what it says here, and no more. Nothing is sent until you press “Send” at the bottom. It is in Danish, for the advisors.",
    lines: "Remove lines they are not to have",
    linesHelp: "Untick it, and press “Look at it again”.",
    health: "Some of it may tell about health or benefits",
    healthHelp:
      "It is sent only if you say yes here. Then it appears in the list above when you look at it again.",
    again: "Look at it again",
    left: "Will not be sent:",
    asText: "As text",
    consents: "May we send it?",
    others: "If it belongs better elsewhere (optional)",
    kept: (caseDays) =>
      `We delete the case ${caseDays} days after it has been closed. Whoever receives it answers for what they keep themselves. You can withdraw it on your receipt.`,
    send: (desk) => `Send to ${desk}`,
    edit: "Change what I have written",
    correctionTitle: "You have made changes since you sent it",
    correctionLead: (desk) =>
      `${desk} has what you answered then. If you send the changes, they are added to the same case.`,
    sendCorrection: "Send the changes",
    changed: "You have made changes since you sent it.",
    seeCorrection: "See what is different",
  },
  sent: {
    title: (desk) => `Sent to ${desk}`,
    number: "Your number",
    address: "Your receipt",
    addressHelp:
      "The address is yours alone. There you see where the case is, answer questions and withdraw it. Write it down or print the page: we cannot show it again.",
    mailed: (mail) =>
      `We are also sending the address to ${mail}. We write no more unless you ask us to on the receipt.`,
    notMailed: (day) => `We cannot write to you. Look at the receipt again on ${day}.`,
    repeated:
      "It has been sent already, and only once. You have been given the receipt’s address; otherwise you can make a new one on the receipt.",
    see: "See the receipt",
  },
  receipt: {
    title: "Your request",
    enterTitle: "See your receipt",
    enterLead: "Write the code at the end of your receipt’s address.",
    doorLead: "Here is a receipt for a request. Press to see it.",
    show: "Show the receipt",
    heading: {
      sent: (desk) => `Sent to ${desk}`,
      received: (desk) => `${desk} has received your request`,
      opened: (desk) => `${desk} has read your request`,
      accepted: (desk) => `${desk} has taken your case`,
      answered: (desk) => `${desk} has answered you`,
      closed: () => "Your case is closed",
      withdrawn: () => "You have withdrawn your request",
      expired: () => "Nobody has taken your request",
    },
    next: ({ kind }, day) => {
      switch (kind) {
        case "reminder":
          return `If nobody has taken the case by **${day}**, we remind them and those who run this page, and it says so here.`;
        case "answer":
          return `They have promised an answer by **${day}**. If it does not come, we remind them, and it says so here.`;
        case "expiry":
          return `If nobody has taken the case by **${day}**, it expires.`;
        case "erasure":
          return `Everything here is deleted by **${day}**.`;
        case "none":
          return "They have not promised a day for an answer. We write here when something happens.";
      }
    },
    late: "We have tried for more than three days without being able to deliver it. Those who run this page have been told. We try every day until it is delivered or you withdraw it. If it is urgent, please call.",
    steps: "What has happened",
    step: ({ what, desk, deskName, who, detail }) => {
      const by = who === null ? "" : ` (${who})`;
      switch (what) {
        case "sent":
          return `Sent to ${deskName}`;
        case "receive":
          return `Received at ${deskName}`;
        case "open":
          return `Opened and read at ${deskName}${by}`;
        case "accept":
          return `${deskName} has taken the case${by}`;
        case "release":
          return `${deskName} gives the case to a colleague${by}`;
        case "answer":
          return `${deskName} has answered you${by}`;
        case "close":
          return `Closed by ${deskName}${by}`;
        case "pass-on":
          return detail === desk
            ? `Passed on to ${deskName}${by}`
            : `${deskName} suggests passing the case on${by}`;
        case "ask":
          return `${deskName} has asked a question${by}`;
        case "journalise":
          return detail === "journalised"
            ? `${deskName} has filed it in its own system${by}`
            : `${deskName} does not need to file it${by}`;
        case "reply":
          return "You have answered the question";
        case "agree":
          return `You have said yes. Passed on to ${deskName}`;
        case "decline":
          return `You have said no to passing it on. The case is still with ${deskName}`;
        case "withdraw":
          return "You have withdrawn it";
        case "judge":
          return detail === "right"
            ? "You have said it was the right place"
            : "You have said it was the wrong place";
        case "correct":
          return `You have sent changes to ${deskName}`;
        case "remind":
          return `Nobody had taken it in time. We have reminded ${deskName}`;
        case "missed":
          return `The answer did not come in time. We have reminded ${deskName}`;
        case "expire":
          return "Expired: nobody has taken it";
        case "undelivered":
          return `Not delivered to ${deskName} yet. We try every day`;
        case "delivered":
          return `Delivered to ${deskName}`;
        default:
          return what;
      }
    },
    asks: (desk) => `${desk} asks`,
    answer: "Your answer",
    answerHelp: "Do not write a CPR number. The answer goes only to those who have the case.",
    sendAnswer: "Send the answer",
    passOn: (desk, to) => `${desk} suggests passing the case on to ${to}`,
    reason: "Why:",
    passOnHelp: "It happens only if you say yes. If you say no, the case stays where it is.",
    agree: "Yes, pass it on",
    decline: "No, leave it",
    judge: "Was it the right place?",
    right: "Yes, it was the right place",
    wrong: "No, I should have been somewhere else",
    judged: "Thank you. That helps the next person.",
    mailTitle: "Mails about your case",
    mail: {
      none: "We have no e-mail address we may write to. Look here again on the date at the top.",
      first:
        "We have sent you one mail with the address of this page. We write more only if you say yes.",
      yes: "We write to you when something happens. At most one mail a day, and never with content.",
      stopped: "We do not write to you any more.",
      failed: "Our mail to you did not get through. Look at this page instead.",
    },
    mailYes: "Yes, write to me",
    mailStop: "Do not write to me",
    sent: "See what we sent",
    correction: (when) => `Changed ${when}`,
    questions: "Questions and answers",
    text: "Download as text",
    json: "Download as data",
    calendar: "Get the date for your calendar",
    calendarTitle: (number) => `Look at the receipt for ${number}`,
    renew: "Make a new address for the receipt",
    renewHelp: "Do others have the old one? Then it no longer works.",
    renewed: "Here is the new address. The old one no longer works.",
    withdraw: "Withdraw",
    withdrawTitle: "Withdraw the request?",
    withdrawText: (desk) =>
      `${desk} can no longer read it here and is told that it has been withdrawn. What they have read or filed already we cannot take back.`,
    erase: "Delete it all",
    eraseTitle: "Delete it all?",
    eraseText: (days) =>
      `The conversation is deleted at once, and the request is withdrawn. If nobody has opened the request, it is deleted now too. If somebody has, it is deleted when they have filed what they must, and within ${days} days at the latest.`,
    confirmWithdraw: "Yes, withdraw it",
    confirmErase: "Yes, delete it all",
    keep: "No, keep it",
    casesGone: (day) => `A request that somebody has opened is gone by ${day}.`,
    demonstration: "Demonstration: no real desk is sent anything.",
    yourCases: "Your requests",
    open: "See the receipt",
    stopTitle: "Stop mails about a request",
    stopLead: "If you press here, we write no more about it. The request itself does not change.",
    stop: "Stop mails",
    stopped: "We write no more about that request.",
  },
};
