import fc from 'fast-check';

/**
 * Well-made EDTF of levels 0 to 2. Some texts name days that do not exist or end before they begin: their form is
 * right, their meaning is not.
 */

const mark = fc.constantFrom('', '', '', '?', '~', '%');
const digits = (count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'));
const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));

/** Four digits, some of them unspecified. */
export const plainYear = fc.oneof(
  { weight: 4, arbitrary: digits(4) },
  { weight: 2, arbitrary: digits(3).map((text) => `${text}X`) },
  { weight: 1, arbitrary: digits(2).map((text) => `${text}XX`) },
  { weight: 1, arbitrary: digits(3).map((text) => `${text[0]}X${text.slice(1)}`) },
  {
    weight: 1,
    arbitrary: digits(4)
      .filter((text) => text !== '0000')
      .map((text) => `-${text}`),
  },
);
const longYear = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 2_000_000_000 }))
    .map(([sign, year]) => `Y${sign}${year}`),
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 8 }))
    .map(([sign, year, exponent]) => `Y${sign}${year}E${exponent}`),
  fc.tuple(digits(4), fc.integer({ min: 1, max: 4 })).map(([year, significant]) => `${year}S${significant}`),
);
export const month = fc.oneof(
  { weight: 4, arbitrary: two(12) },
  { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', 'X2') },
);
export const day = fc.oneof(
  { weight: 4, arbitrary: two(31) },
  { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', '2X', 'X1') },
);
const season = fc.integer({ min: 21, max: 41 }).map(String);

const part = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(mark, text, mark).map((pieces) => pieces.join(''));
const time = fc
  .tuple(two(23), two(59), two(59), fc.constantFrom('', 'Z', '+05:30', '-11'))
  .map(([hour, minute, second, zone]) => `T${hour}:${minute}:${second}${zone}`);

export const edtfDate = fc.oneof(
  part(plainYear),
  part(longYear),
  fc.tuple(part(plainYear), part(month)).map((parts) => parts.join('-')),
  fc.tuple(part(plainYear), part(season)).map((parts) => parts.join('-')),
  fc.tuple(part(plainYear), part(month), part(day)).map((parts) => parts.join('-')),
  fc.tuple(digits(4), two(12), two(28), time).map(([year, month, day, time]) => `${year}-${month}-${day}${time}`),
);

const side = fc.oneof({ weight: 4, arbitrary: edtfDate }, { weight: 1, arbitrary: fc.constantFrom('..', '') });
const member = fc.oneof(
  edtfDate,
  fc.tuple(edtfDate, edtfDate).map((ends) => ends.join('..')),
);
const set = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.option(edtfDate, { nil: null }),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.option(edtfDate, { nil: null }),
  )
  .map(
    ([brackets, before, members, after]) =>
      `${brackets[0]}${[...(before === null ? [] : [`..${before}`]), ...members, ...(after === null ? [] : [`${after}..`])].join(',')}${brackets[1]}`,
  );

export const edtfText = fc.oneof(
  { weight: 3, arbitrary: edtfDate },
  fc.tuple(side, side).map((sides) => sides.join('/')),
  set,
);
