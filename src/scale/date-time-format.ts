/** A format of the Gregorian calendar. On a clock of 24 hours each has two digits, in times and ranges, on cards as on the axis: left to themselves, languages mix both. */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
  const isOf24 = options.hour === 'numeric' && /h2/.test(format.resolvedOptions().hourCycle ?? '');
  return isOf24 ? dateTimeFormat(locale, { ...options, hour: '2-digit' }) : format;
}
