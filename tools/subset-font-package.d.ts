/** The package `subset-font`, which has no types of its own: what our tools use of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
      noLayoutClosure?: boolean;
    },
  ): Promise<Uint8Array>;
}
