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

/** "1,234.50" as services spell it: 1234.5. Undefined for what is no number, or more of one than they take. */
export function spellDecimal(typed: string): string | undefined {
  const parts = /^(-?)0*(\d{0,15}?)(?:\.(\d{0,6}?)0*)?$/.exec(typed.replace(/[\s,]/g, ''));
  if (!parts || !/\d/.test(typed)) return undefined;
  const [, sign = '', whole = '', decimals = ''] = parts;
  const spelt = `${whole || '0'}${decimals && `.${decimals}`}`;
  return spelt === '0' ? '0' : sign + spelt;
}

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** "£12.50" in the currency's smallest unit: 1250. Undefined for what is no amount of it. */
export function minorUnitsOf(typed: string, currency: string): string | undefined {
  const digits = digitsOf(currency);
  const spelt = spellDecimal(typed.replace(/^\s*(-?)\s*(?:[£$€¥]|[A-Z]{3})\s*/, '$1'));
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
  return sign + all.slice(0, all.length - digits) + (digits ? `.${all.slice(-digits)}` : '');
}
