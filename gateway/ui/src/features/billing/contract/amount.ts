import type { TFunction } from 'i18next';
import { minorUnitsOf, decimalOf } from '@/features/billing/agent/decimal';
import { money } from '@/lib/money';
import type { Unit } from './model';

/** How much of a unit, in words: "12 h 30 min", "3 tickets", "£1,200.00". Of hours the smallest is a minute. */
export function amountText(
  t: TFunction<'contract'>,
  locale: string,
  unit: Unit,
  amount: number,
  currency: string,
): string {
  if (unit === 'money') return money({ minorUnits: amount, currency }, locale);
  if (unit !== 'hours') return t(`amount.${unit}`, { count: amount });
  const minutes = Math.abs(amount);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const text = [
    (hours > 0 || rest === 0) && t('amount.h', { hours }),
    rest > 0 && t('amount.min', { minutes: rest }),
  ]
    .filter(Boolean)
    .join(' ');
  return amount < 0 ? `−${text}` : text;
}

/** The same as it is typed: `12:30`, `3`, `1200.00`. */
export function amountTyped(unit: Unit, amount: number, currency: string): string {
  if (unit === 'money') return decimalOf({ minorUnits: amount, currency });
  if (unit !== 'hours') return String(amount);
  const minutes = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What was typed, in the unit's smallest; undefined if it is none of it. Hours are `12:30`, `12` or `12.5`. */
export function amountOf(unit: Unit, typed: string, currency: string): number | undefined {
  const text = typed.trim().replace('−', '-');
  if (text.startsWith('-')) {
    const amount = amountOf(unit, text.slice(1), currency);
    return amount === undefined ? undefined : -amount;
  }
  if (unit === 'money') return minorUnitsOf(text, currency);
  if (unit !== 'hours') return /^\d{1,8}$/.test(text) ? Number(text) : undefined;
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!decimal) return undefined;
  const minutes = Number(decimal[1]) * 60 + (Number((decimal[2] ?? '').padEnd(2, '0')) * 60) / 100;
  return Number.isInteger(minutes) ? minutes : undefined;
}
