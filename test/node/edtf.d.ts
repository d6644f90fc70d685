/** The part of the edtf package that the oracle test calls; the package has no types of its own. */
declare module 'edtf' {
  interface Dated {
    readonly type: string;
    /** Milliseconds, inclusive; ±Infinity for open, null for unknown, NaN beyond Date. */
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  export default function edtf(text: string): Dated;
}
