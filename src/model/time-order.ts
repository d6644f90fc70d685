import { finished } from './steps.js';
import type { Steps } from './steps.js';

/** A 64-bit float is sorted as four digits of 16 bits. */
const DIGITS = 4;
const DIGIT_VALUES = 65_536;
const SIGN_BIT = 0x8000;

/**
 * Sorts times without moving them: the order in which they have to be read, equal times in the order given.
 *
 * A radix sort over the bits of the floats, 16 at a time, lowest first: four passes of O(n) in which no comparator is
 * called.
 * A float's bits sort like its value once the sign bit is flipped (for negative numbers: all bits).
 */
export function timeOrder(times: Float64Array): Uint32Array {
  return finished(timeOrderSteps(times));
}

/** The same, digit by digit. */
export function* timeOrderSteps(times: Float64Array): Steps<Uint32Array> {
  let order = inGivenOrder(times.length);
  const keys = sortableBits(times);
  let sorted = new Uint32Array(times.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    yield;
    const places = firstPlaces(keys, digit);
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const value = keys[row * DIGITS + digit] ?? 0;
      const place = places[value] ?? 0;
      sorted[place] = row;
      places[value] = place + 1;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** The order of what is in order. */
export function inGivenOrder(size: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
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
  // Adding 0 makes +0 of −0; every platform that runs this keeps the low half of a float first.
  const plain = times.map((time) => time + 0);
  const keys = new Uint16Array(plain.buffer);
  for (let at = 0; at < keys.length; at += DIGITS) {
    const top = keys[at + DIGITS - 1] ?? 0;
    if (top < SIGN_BIT) {
      keys[at + DIGITS - 1] = top | SIGN_BIT;
      continue;
    }
    for (let digit = at; digit < at + DIGITS; digit++) keys[digit] = ~(keys[digit] ?? 0);
  }
  return keys;
}

/** True when no time is before the one that it follows. */
export function isAscending(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i++) if ((times[i - 1] ?? 0) > (times[i] ?? 0)) return false;
  return true;
}
