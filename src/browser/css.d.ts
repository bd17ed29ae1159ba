/** A style sheet as text: the build puts it into the script, minified. */
declare module "*.css" {
  const text: string;
  export default text;
}
