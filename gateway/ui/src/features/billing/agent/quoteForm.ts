import type { Charge, QuoteContent, QuoteInput } from '@/features/billing/model';

type TaxInput = QuoteInput['sections'][number]['lines'][number]['tax'];

export interface LineForm {
  /** Of this form; the server's id where the line has been there before. */
  key: string;
  id?: string;
  productId?: string;
  description: string;
  quantity: string;
  unitPrice: string;
  charge: Charge;
  optional: boolean;
  tax: TaxInput;
}

export interface SectionForm {
  key: string;
  id?: string;
  title: string;
  lines: LineForm[];
}

export interface QuoteForm {
  title: string;
  introduction: string;
  validUntil: string;
  terms: string;
  projectWork: boolean;
  sections: SectionForm[];
  /** Kept as they came: this form has no fields for them. */
  kept: Pick<QuoteInput, 'discount' | 'discountPercent' | 'pricesIncludeTax' | 'currency'>;
}

let keys = 0;
const newKey = () => `new-${++keys}`;

export const emptyLine = (tax: TaxInput): LineForm => ({
  key: newKey(),
  description: '',
  quantity: '1',
  unitPrice: '',
  charge: 'one-off',
  optional: false,
  tax,
});

export const emptySection = (tax: TaxInput): SectionForm => ({
  key: newKey(),
  title: '',
  lines: [emptyLine(tax)],
});

export const formOf = (content: QuoteContent): QuoteForm => ({
  title: content.title,
  introduction: content.introduction ?? '',
  validUntil: content.validUntil,
  terms: content.terms ?? '',
  projectWork: content.projectWork,
  sections: content.sections.map((section) => ({
    key: section.id,
    id: section.id,
    title: section.title,
    lines: section.lines.map((line) => ({
      key: line.id,
      id: line.id,
      productId: line.productId ?? undefined,
      description: line.description,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      charge: line.charge,
      optional: line.optional,
      tax: line.tax,
    })),
  })),
  kept: {
    discount: content.discount,
    discountPercent: content.discountPercent,
    pricesIncludeTax: content.pricesIncludeTax,
    currency: content.currency,
  },
});

const isDecimal = (text: string) => /^-?\d{1,9}([.,]\d{1,6})?$/.test(text.trim());

export const isComplete = (line: LineForm) =>
  line.description.trim() !== '' && isDecimal(line.quantity) && isDecimal(line.unitPrice);

/** Lines in which nothing was written are as good as not there. */
const isUntouched = (line: LineForm) => !line.description.trim() && !line.unitPrice.trim();

export const inputOf = (form: QuoteForm): QuoteInput => ({
  ...form.kept,
  title: form.title.trim(),
  introduction: form.introduction.trim() || undefined,
  validUntil: form.validUntil,
  terms: form.terms.trim() || undefined,
  projectWork: form.projectWork,
  sections: form.sections
    .map(({ id, title, lines }) => ({
      id,
      // Every section has a heading; where nobody wrote one, it is the quote's.
      title: title.trim() || form.title.trim() || '-',
      lines: lines
        .filter((line) => !isUntouched(line))
        .map(({ id: lineId, productId, charge, optional, tax, ...line }) => ({
          id: lineId,
          productId,
          charge,
          optional,
          tax,
          description: line.description.trim(),
          quantity: line.quantity.trim().replace(',', '.'),
          unitPrice: line.unitPrice.trim().replace(',', '.'),
        })),
    }))
    .filter((section) => section.lines.length > 0),
});

/** Whether there is anything to add up, and nothing half-written in it. */
export function canBeAddedUp(form: QuoteForm) {
  const lines = form.sections.flatMap((section) => section.lines).filter((line) => !isUntouched(line));
  return lines.length > 0 && lines.every(isComplete);
}
