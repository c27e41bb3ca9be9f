import { minorUnitsOf as spelt, typedAmount } from '@/lib/decimal';
import type { Amount } from '@/lib/money';

/** An amount as it is typed: `1234.50`. */
export const decimalOf = ({ minorUnits, currency }: Amount) => typedAmount(String(minorUnits), currency);

/** What was typed in the currency's smallest unit; undefined if it is no amount of it, or one below nothing. */
export function minorUnitsOf(typed: string, currency: string): number | undefined {
  const units = Number(spelt(typed, currency));
  return Number.isSafeInteger(units) && units >= 0 ? units : undefined;
}
