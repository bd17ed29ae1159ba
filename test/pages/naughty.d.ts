declare module "big-list-of-naughty-strings/blns.json?raw" {
  const json: string;
  export default json;
}
