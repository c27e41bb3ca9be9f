import { i18n } from '@/i18n/i18n';
import { perLocale } from './perLocale';

const DECIMALS = 6;

/** A number of at most fifteen digits and six decimals, as a whole one that can be compared without loss. */
function scaled(spelt: string): bigint {
  const [whole = '0', decimals = ''] = spelt.replace('-', '').split('.');
  const amount = BigInt(whole + decimals.padEnd(DECIMALS, '0').slice(0, DECIMALS));
  return spelt.startsWith('-') ? -amount : amount;
}

/** Less than, equal to or greater than zero, as the first is less than, equal to or greater than the second. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [scaled(one), scaled(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const pointOf = perLocale(
  (locale) => new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value,
);

/** What parts the decimals where the reader is: "." or ",". */
const point = () => (pointOf(i18n.language) === ',' ? ',' : '.');

/**
 * As services read it, with the zeros that were typed: "84,50" as 84.50. Undefined for what is no number.
 */
export function plainDecimal(typed: string): string | undefined {
  const plain = withPoint(typed.replace(/\s/g, ''));
  return plain !== undefined && /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? plain : undefined;
}

/**
 * With one point and no commas between thousands. "1,234.50" and "1.234,50" say themselves which is which, and so do "84,50" and "84.5";
 * "1,234" is what it is where the reader is.
 */
function withPoint(typed: string): string | undefined {
  const marks: readonly string[] = typed.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (!last) return typed;
  const thousands = last === ',' ? '.' : ',';
  const mixed = marks.includes(thousands);
  const groups = mixed
    ? thousands
    : marks.length > 1 || (last !== point() && /^-?\d{1,3}.\d{3}$/.test(typed))
      ? last
      : '';
  if (!groups) return typed.replace(last, '.');
  const whole = mixed ? typed.slice(0, typed.lastIndexOf(last)) : typed;
  if (!new RegExp(`^-?\\d{1,3}(\\${groups}\\d{3})+$`).test(whole)) return undefined;
  return whole.replaceAll(groups, '') + (mixed ? `.${typed.slice(whole.length + 1)}` : '');
}

/** "1,234.50" as services spell it: 1234.5. Undefined for what is no number, or more of one than they take. */
export function spellDecimal(typed: string): string | undefined {
  const plain = withPoint(typed.replace(/\s/g, ''));
  const parts = plain === undefined ? null : /^(-?)0*(\d{0,15}?)(?:\.(\d{0,6}?)0*)?$/.exec(plain);
  if (!parts || !/\d/.test(typed)) return undefined;
  const [, sign = '', whole = '', decimals = ''] = parts;
  const spelt = `${whole || '0'}${decimals && `.${decimals}`}`;
  return spelt === '0' ? '0' : sign + spelt;
}

/** The other way round: 1234.5 as the reader types it, "1234,5" where that is a comma. */
export const typedDecimal = (spelt: string) => spelt.replace('.', point());

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** "£12.50" in the currency's smallest unit: 1250. Undefined for what is no amount of it: nothing is rounded. */
export function minorUnitsOf(typed: string, currency: string): string | undefined {
  const digits = digitsOf(currency);
  const spelt = spellDecimal(
    typed.replace(/^\s*(-?)\s*(?:[£$€¥]|[A-Z]{3})\s*/, '$1').replace(/\s*(?:[£$€¥]|[A-Z]{3})\s*$/, ''),
  );
  if (spelt === undefined) return undefined;
  const [whole = '', decimals = ''] = spelt.split('.');
  if (decimals.length > digits) return undefined;
  return spellDecimal(whole + decimals.padEnd(digits, '0'));
}

/** 1250 as it is typed: "12.50". */
export function typedAmount(minorUnits: string, currency: string): string {
  const digits = digitsOf(currency);
  const sign = minorUnits.startsWith('-') ? '-' : '';
  const all = minorUnits.replace('-', '').padStart(digits + 1, '0');
  return sign + all.slice(0, all.length - digits) + (digits ? point() + all.slice(-digits) : '');
}
