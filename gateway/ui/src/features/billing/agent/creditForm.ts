import type { CreditInput, InvoiceLine } from '@/features/billing/invoice/model';
import { minorUnitsOf } from './decimal';

/** What is to be credited: all that is left, or of the lines that are ticked this much without tax; nothing for all of it. */
export interface CreditForm {
  all: boolean;
  amounts: Record<string, string>;
  reason: string;
}

export const emptyCredit: CreditForm = { all: true, amounts: {}, reason: '' };

type Lines = readonly Pick<InvoiceLine, 'id'>[];

const net = (text: string, currency: string) => minorUnitsOf(text, currency);

/** What is wrong, by the line's id or the field. */
export function faultsOf(form: CreditForm, lines: Lines, currency: string): Record<string, true> {
  const faults: Record<string, true> = {};
  if (!form.reason.trim()) faults.reason = true;
  if (form.all) return faults;
  const ticked = lines.filter(({ id }) => form.amounts[id] !== undefined);
  if (ticked.length === 0) faults.lines = true;
  for (const { id } of ticked) {
    const text = form.amounts[id] ?? '';
    if (text.trim() && !net(text, currency)) faults[id] = true;
  }
  return faults;
}

export const creditOf = (form: CreditForm, lines: Lines, currency: string): CreditInput => ({
  reason: form.reason.trim(),
  lines: form.all
    ? undefined
    : lines
        .filter(({ id }) => form.amounts[id] !== undefined)
        .map(({ id }) => {
          const text = form.amounts[id] ?? '';
          return {
            lineId: id,
            net: text.trim() ? { minorUnits: net(text, currency) ?? 0, currency } : undefined,
          };
        }),
});
