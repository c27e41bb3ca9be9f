import type { InvoiceContent, InvoiceInput } from '@/features/billing/invoice/model';
import { typedDecimal } from '@/lib/decimal';
import { decimalOf, emptyLine, isComplete, isPercent, isUntouched, soldOf, type LineForm } from './quoteForm';

export interface InvoiceForm {
  reference: string;
  orderNumber: string;
  agreement: string;
  notes: string;
  discountPercent: string;
  lines: LineForm[];
  /** Kept as they came: this form has no fields for them. */
  kept: Pick<InvoiceInput, 'discount' | 'pricesIncludeTax' | 'currency' | 'terms'>;
}

export const emptyInvoice = (tax: LineForm['tax'], kept: InvoiceForm['kept']): InvoiceForm => ({
  reference: '',
  orderNumber: '',
  agreement: '',
  notes: '',
  discountPercent: '',
  lines: [emptyLine(tax)],
  kept,
});

export const invoiceFormOf = (content: InvoiceContent): InvoiceForm => ({
  reference: content.reference,
  orderNumber: content.orderNumber ?? '',
  agreement: content.agreement ?? '',
  notes: content.notes ?? '',
  discountPercent: typedDecimal(content.discountPercent ?? ''),
  lines: content.lines.map((line) => ({
    key: line.id,
    id: line.id,
    description: line.description,
    quantity: typedDecimal(line.quantity),
    unitPrice: typedDecimal(line.unitPrice),
    discountPercent: typedDecimal(line.discountPercent ?? ''),
    code: line.code ?? undefined,
    unit: line.unit ?? undefined,
    tax: line.tax,
    charge: 'one-off',
    optional: false,
  })),
  kept: {
    discount: content.discount,
    pricesIncludeTax: content.pricesIncludeTax,
    currency: content.currency,
    terms: content.terms,
  },
});

export const invoiceInputOf = (form: InvoiceForm): InvoiceInput => ({
  ...form.kept,
  reference: form.reference.trim(),
  orderNumber: form.orderNumber.trim() || undefined,
  agreement: form.agreement.trim() || undefined,
  notes: form.notes.trim() || undefined,
  discountPercent: decimalOf(form.discountPercent),
  lines: form.lines.filter((line) => !isUntouched(line)).map(soldOf),
});

/** Whether there is anything to add up, and nothing half-written in it. */
export function invoiceAddsUp(form: InvoiceForm) {
  const lines = form.lines.filter((line) => !isUntouched(line));
  return lines.length > 0 && lines.every(isComplete) && isPercent(form.discountPercent);
}
