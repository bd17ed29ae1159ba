declare module "*.model" {
  const text: string;
  export default text;
}
