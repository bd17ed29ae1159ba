/**
 * Sixty ways to say where a request comes from, for a server at `https://indgang.test`. Only the first is ours; `null`
 * and none at all are what sandboxed frames and programs send.
 */
export const OURS = "https://indgang.test";

export const STRANGE_ORIGINS: readonly string[] = [
  // Nobody's
  "null",
  "Null",
  "undefined",
  " ",
  "*",
  // Scheme
  "http://indgang.test",
  "ws://indgang.test",
  "wss://indgang.test",
  "ftp://indgang.test",
  "file://",
  "file://indgang.test",
  "data:",
  "data:text/html,x",
  "javascript:",
  "blob:https://indgang.test/1",
  "blob:null/1",
  "about:blank",
  "about:srcdoc",
  "chrome-extension://indgang.test",
  "app://indgang.test",
  // Port
  "https://indgang.test:443",
  "https://indgang.test:80",
  "https://indgang.test:8443",
  "https://indgang.test:0",
  "https://indgang.test:",
  "https://indgang.test:443:443",
  // Case and form
  "HTTPS://indgang.test",
  "https://INDGANG.TEST",
  "https://Indgang.test",
  "https:/indgang.test",
  "https:///indgang.test",
  "//indgang.test",
  "indgang.test",
  "https://indgang.test/",
  "https://indgang.test/samtale",
  "https://indgang.test?x",
  "https://indgang.test#x",
  "https://indgang.test.",
  "https://indgang.test%00",
  "https://indgang.test%2eevil.example",
  // Suffix and prefix
  "https://indgang.test.evil.example",
  "https://evilindgang.test",
  "https://evil-indgang.test",
  "https://sub.indgang.test",
  "https://www.indgang.test",
  "https://indgang.test-evil.example",
  "https://indgang.testevil.example",
  "https://test",
  "https://indgang",
  "https://evil.example/https://indgang.test",
  "https://evil.example?https://indgang.test",
  "https://evil.example#https://indgang.test",
  "https://indgang.test,https://evil.example",
  "https://indgang.test https://evil.example",
  // Userinfo
  "https://indgang.test@evil.example",
  "https://indgang.test:443@evil.example",
  "https://user@indgang.test",
  "https://:@indgang.test",
  // Punycode and look-alikes, as a browser sends them
  "https://xn--indgng-eua.test",
  "https://xn--ndgang-7ya.test",
  // Addresses
  "https://127.0.0.1",
  "https://[::1]",
  "https://localhost",
];
