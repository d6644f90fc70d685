import type { Edtf, EdtfDate } from './edtf.js';

/** Every date in a value, in the order written. */
export function edtfDates(value: Edtf): readonly EdtfDate[] {
  if (value.kind === 'date') return [value];
  const ends =
    value.kind === 'interval'
      ? [value.start, value.end]
      : value.members.flatMap((member) => (member.kind === 'date' ? [member] : [member.start, member.end]));
  return ends.filter((end) => end !== null && typeof end === 'object');
}
