/**
 * By language and options. Each takes the browser up to half a millisecond to make, and axis, cards and years ask for
 * the same few.
 */
const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A format of the Gregorian calendar. On a clock of 24 hours each has two digits, in times and ranges, on cards as on
 * the axis: left to themselves, languages mix both.
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = made.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
    const isOf24 = options.hour === 'numeric' && /h2/.test(format.resolvedOptions().hourCycle ?? '');
    if (isOf24) format = dateTimeFormat(locale, { ...options, hour: '2-digit' });
    made.set(key, format);
  }
  return format;
}
