import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Numbers and file sizes as the person's language writes them. */
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
      fileSize: (bytes: number) => {
        if (bytes < 1000) return unit('byte', 0, 'long').format(bytes);
        if (bytes < 1_000_000) return unit('kilobyte', 0).format(bytes / 1000);
        return unit('megabyte', 1).format(bytes / 1_000_000);
      },
    };
  }, [i18n.language]);
}
