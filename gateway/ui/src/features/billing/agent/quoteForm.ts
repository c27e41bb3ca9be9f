import type { Charge, QuoteContent, QuoteInput, Settings } from '@/features/billing/model';
import { plainDecimal, typedDecimal } from '@/lib/decimal';
import { dayFromNow } from '@/lib/zone';

type TaxInput = QuoteInput['sections'][number]['lines'][number]['tax'];

/** A tax that lines can be given, by its name. */
export interface TaxChoice {
  name: string;
  tax: TaxInput;
}

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
  /** Off this line, in percent. */
  discountPercent: string;
  /** Of the product, or as they came. */
  code?: string;
  unit?: string;
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
  /** Off the whole, in percent. */
  discountPercent: string;
  /** Kept as they came: this form has no fields for them. */
  kept: Pick<QuoteInput, 'discount' | 'pricesIncludeTax' | 'currency'>;
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
  discountPercent: '',
});

export const emptySection = (tax: TaxInput): SectionForm => ({
  key: newKey(),
  title: '',
  lines: [emptyLine(tax)],
});

const VALID_DAYS = 30;

/** A quote of which nothing is written. */
export const emptyQuote = ({
  taxRates,
  quoteTerms,
  currency,
  pricesIncludeTax,
}: Pick<Settings, 'taxRates' | 'quoteTerms' | 'currency' | 'pricesIncludeTax'>): QuoteForm => ({
  title: '',
  introduction: '',
  validUntil: dayFromNow(VALID_DAYS),
  terms: quoteTerms ?? '',
  projectWork: false,
  discountPercent: '',
  sections: [emptySection(taxRates[0]?.tax ?? { category: 'standard', rate: '20' })],
  kept: { currency, pricesIncludeTax },
});

/** The same words and lines as a quote of its own, which holds from today on. */
export const startOf = (form: QuoteForm): QuoteForm => ({
  ...form,
  validUntil: dayFromNow(VALID_DAYS),
  sections: form.sections.map((section) => ({
    ...section,
    id: undefined,
    lines: section.lines.map((line) => ({ ...line, id: undefined })),
  })),
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
      quantity: typedDecimal(line.quantity),
      unitPrice: typedDecimal(line.unitPrice),
      charge: line.charge,
      optional: line.optional,
      tax: line.tax,
      discountPercent: typedDecimal(line.discountPercent ?? ''),
      code: line.code ?? undefined,
      unit: line.unit ?? undefined,
    })),
  })),
  discountPercent: typedDecimal(content.discountPercent ?? ''),
  kept: {
    discount: content.discount,
    pricesIncludeTax: content.pricesIncludeTax,
    currency: content.currency,
  },
});

const isDecimal = (text: string) => /^-?\d{1,9}(\.\d{1,6})?$/.test(plainDecimal(text) ?? '');

export const isPercent = (text: string) => text.trim() === '' || (isDecimal(text) && !text.includes('-'));

type Sold = Pick<LineForm, 'description' | 'quantity' | 'unitPrice' | 'discountPercent'>;

export const isComplete = (line: Sold) =>
  line.description.trim() !== '' &&
  isDecimal(line.quantity) &&
  isDecimal(line.unitPrice) &&
  isPercent(line.discountPercent);

/** Lines in which nothing was written are as good as not there. */
export const isUntouched = (line: Sold) => !line.description.trim() && !line.unitPrice.trim();

/** As the service reads it: with a point, and nothing for nothing. */
export const decimalOf = (typed: string) => plainDecimal(typed) ?? (typed.trim() || undefined);

/** What a line is sold as, clean. */
export const soldOf = (line: LineForm) => ({
  id: line.id,
  code: line.code,
  unit: line.unit,
  tax: line.tax,
  description: line.description.trim(),
  quantity: decimalOf(line.quantity) ?? '',
  unitPrice: decimalOf(line.unitPrice) ?? '',
  discountPercent: decimalOf(line.discountPercent),
});

export const inputOf = (form: QuoteForm): QuoteInput => ({
  ...form.kept,
  title: form.title.trim(),
  introduction: form.introduction.trim() || undefined,
  validUntil: form.validUntil,
  terms: form.terms.trim() || undefined,
  discountPercent: decimalOf(form.discountPercent),
  projectWork: form.projectWork,
  sections: form.sections
    .map(({ id, title, lines }) => ({
      id,
      // Every section has a heading; where nobody wrote one, it is the quote's.
      title: title.trim() || form.title.trim() || '-',
      lines: lines
        .filter((line) => !isUntouched(line))
        .map((line) => ({
          ...soldOf(line),
          productId: line.productId,
          charge: line.charge,
          optional: line.optional,
        })),
    }))
    .filter((section) => section.lines.length > 0),
});

/** Whether there is anything to add up, and nothing half-written in it. */
export function canBeAddedUp(form: QuoteForm) {
  const lines = form.sections.flatMap((section) => section.lines).filter((line) => !isUntouched(line));
  return lines.length > 0 && lines.every(isComplete) && isPercent(form.discountPercent);
}
