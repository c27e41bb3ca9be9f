import type { Amount } from '@/lib/money';

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as it is typed: `1234.50`. */
export function decimalOf({ minorUnits, currency }: Amount): string {
  const digits = digitsOf(currency);
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const sign = minorUnits < 0 ? '-' : '';
  return sign + (digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}

/** What was typed in the currency's smallest unit; undefined if it is no amount of it. By text, so that nothing is rounded. */
export function minorUnitsOf(typed: string, currency: string): number | undefined {
  const digits = digitsOf(currency);
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(typed.trim().replace(/\s/g, ''));
  if (!match || (match[2] ?? '').length > digits) return undefined;
  return Number((match[1] ?? '') + (match[2] ?? '').padEnd(digits, '0'));
}
