/** First letter upper case, the rest as it is: `articoli` → `Articoli`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
