// Catalogues of sentences are read as text.
declare module "*.ftl" {
  const catalogue: string;
  export default catalogue;
}
