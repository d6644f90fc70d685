/** A 64-bit float is sorted as four digits of 16 bits. */
const DIGITS = 4;
const DIGIT_VALUES = 65_536;

/**
 * Sorts times without moving them: the order in which they have to be read, equal times in the order given.
 *
 * A radix sort over the bits of the floats, 16 at a time, lowest first: four passes of O(n) in which no comparator is called.
 * A float's bits sort like its value once the sign bit is flipped (for negative numbers: all bits).
 * Times that are in order already cost one look at each.
 */
export function timeOrder(times: Float64Array): Uint32Array {
  let order = Uint32Array.from(times, (_, i) => i);
  if (isAscending(times)) return order;
  const keys = sortableBits(times);
  let sorted = new Uint32Array(times.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const places = firstPlaces(keys, digit);
    for (const row of order) {
      const value = keys[row * DIGITS + digit] ?? 0;
      const place = places[value] ?? 0;
      sorted[place] = row;
      places[value] = place + 1;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** For every value of a digit, where the first time that has it belongs. */
function firstPlaces(keys: Uint16Array, digit: number): Uint32Array {
  const places = new Uint32Array(DIGIT_VALUES);
  for (let at = digit; at < keys.length; at += DIGITS) {
    const value = keys[at] ?? 0;
    places[value] = (places[value] ?? 0) + 1;
  }
  let place = 0;
  for (let value = 0; value < DIGIT_VALUES; value++) {
    const count = places[value] ?? 0;
    places[value] = place;
    place += count;
  }
  return places;
}

/** The floats' bits as little-endian digits that compare like the floats; −0 counts as 0. */
function sortableBits(times: Float64Array): Uint16Array {
  const bytes = new DataView(new ArrayBuffer(8));
  const keys = new Uint16Array(times.length * DIGITS);
  for (let i = 0; i < times.length; i++) {
    bytes.setFloat64(0, (times[i] ?? 0) + 0);
    const flip = bytes.getInt8(0) < 0 ? 0xffff : 0;
    const at = i * DIGITS;
    keys[at] = bytes.getUint16(6) ^ flip;
    keys[at + 1] = bytes.getUint16(4) ^ flip;
    keys[at + 2] = bytes.getUint16(2) ^ flip;
    keys[at + 3] = bytes.getUint16(0) ^ (flip || 0x8000);
  }
  return keys;
}

function isAscending(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i++) if ((times[i - 1] ?? 0) > (times[i] ?? 0)) return false;
  return true;
}
