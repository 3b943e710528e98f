/** The part of the `edtf` package that we use; the package brings no types. */
declare module 'edtf' {
  /** Parses a text by the EDTF grammar. @throws SyntaxError when it is not EDTF. */
  export function parse(text: string): unknown;
}
