import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { perLocale } from './perLocale';
import { timesAs } from './zone';

const dayOf = timesAs({ dateStyle: 'medium' });

/** A date alone is the same day everywhere. */
const inGreenwich = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);

export const isDate = (at: string) => /^\d{4}-\d\d-\d\d$/.test(at);

/** Numbers, days and file sizes as the person's language writes them. */
export function useFormat() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const number = new Intl.NumberFormat(i18n.language);
    const unit = (name: string, digits: number, unitDisplay: 'short' | 'long' = 'short') =>
      new Intl.NumberFormat(i18n.language, {
        style: 'unit',
        unit: name,
        maximumFractionDigits: digits,
        unitDisplay,
      });
    return {
      number: (value: number) => number.format(value),
      /** "21 Nov 2026", of a date or of a moment that is not worth an hour. */
      day: (at: string) =>
        isDate(at) ? inGreenwich(i18n.language).format(new Date(at)) : dayOf(i18n.language, new Date(at)),
      fileSize: (bytes: number) => {
        if (bytes < 1000) return unit('byte', 0, 'long').format(bytes);
        if (bytes < 1_000_000) return unit('kilobyte', 0).format(bytes / 1000);
        return unit('megabyte', 1).format(bytes / 1_000_000);
      },
    };
  }, [i18n.language]);
}
