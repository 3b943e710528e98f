/** The fields that a query may name, as readers write them. */
export const fieldNames = ['chi', 'ente', 'luogo', 'tema', 'tipo', 'dal', 'al'] as const;
export type FieldName = (typeof fieldNames)[number];

/** Whether the field's value is a day, a month or a year. */
export function isDayField(name: FieldName): name is 'dal' | 'al' {
  return name === 'dal' || name === 'al';
}
