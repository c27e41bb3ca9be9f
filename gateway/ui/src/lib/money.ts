import { perLocale } from './perLocale';

/** As services send it: in the currency's smallest unit, so that nothing is ever rounded on the way. */
export interface Amount {
  /** Whole pence, cents or yen; negative for what is owed to the other side. */
  minorUnits: number;
  /** ISO 4217. */
  currency: string;
}

const formats = perLocale((key) => {
  const [locale, currency] = key.split(' ');
  return new Intl.NumberFormat(locale, { style: 'currency', currency });
});

/** "£1,234.50", "1.234,50 €", "¥1,235": as the locale writes it, with as many digits as the currency has. */
export function money({ minorUnits, currency }: Amount, locale: string): string {
  const format = formats(`${locale} ${currency}`);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  // By text: the formatter takes decimals exactly, a division would not.
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const decimal = `${minorUnits < 0 ? '-' : ''}${whole}${digits ? `.${text.slice(-digits)}` : ''}`;
  return format.format(decimal as Intl.StringNumericLiteral);
}
