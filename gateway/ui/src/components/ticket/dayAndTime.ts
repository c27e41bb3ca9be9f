/** "Thursday 26 November at 21:34": for a time that matters to the minute. */
export const dayAndTime = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
