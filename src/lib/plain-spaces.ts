/**
 * A value with plain spaces in all its strings: those that hold words together on a page are only in the way of whoever
 * pastes them elsewhere.
 */
export function withPlainSpaces<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('\u00a0', ' ') as Value;
  if (Array.isArray(value)) return value.map(withPlainSpaces) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withPlainSpaces(inside)])) as Value;
}
