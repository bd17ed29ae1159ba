/** Desks that receive, and people at addresses that cannot exist (RFC 2606). One has our words in its mails. */
export const DESKS = ["c4", "hip", "jobcenter"] as const;
export const deskAddress = (desk: string): string => `vagt@${desk}.example`;
export const SETTINGS = {
  TOKEN_KEYS: `c1:${"A".repeat(43)}`,
  JURISDICTION: "local",
  DESK_MAIL: JSON.stringify(
    Object.fromEntries(
      DESKS.map((desk) => [
        desk,
        { to: [deskAddress(desk)], content: desk === "hip" ? "scripted" : "number" },
      ]),
    ),
  ),
  OPERATOR_MAIL: "drift@kommune.example",
  MAIL_FROM: "indgang@kommune.example",
  PUBLIC_ORIGIN: "https://indgang.example",
};

/** An address whose mailbox refuses for good. */
export const bouncing = (address: string): boolean => address.startsWith("bounce-");
