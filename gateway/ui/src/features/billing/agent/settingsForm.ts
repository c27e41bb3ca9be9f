import type { Settings, SettingsInput } from '@/features/billing/model';
import { approvalFormOf, approvalInputOf, type ApprovalForm } from './approvalForm';
import { linesOf, type PartyForm } from './PartyFields';

type Bank = NonNullable<SettingsInput['bankDetails']>;
export type TaxRateForm = { key: string; name: string; category: Category; rate: string };
type Category = SettingsInput['taxRates'][number]['tax']['category'];

export const categories: readonly Category[] = ['standard', 'zero-rated', 'exempt', 'reverse-charge'];
export const bankFields = ['accountName', 'bankName', 'sortCode', 'accountNumber', 'iban', 'bic'] as const;

/** What coins there are to round to, in minor units, and what was said otherwise. */
export const coinsWith = (said: string) =>
  [...new Set([5, 10, 50, 100, Number(said)])].filter(Boolean).sort((a, b) => a - b);

export interface SettingsForm extends PartyForm {
  email: string;
  phone: string;
  bank: Record<(typeof bankFields)[number], string>;
  rates: TaxRateForm[];
  termsCount: string;
  termsUnit: Settings['terms']['unit'];
  roundingRule: Settings['roundingRule'];
  /** In minor units; empty where what is due is paid to the penny. */
  cashRounding: string;
  pricesIncludeTax: boolean;
  invoicePrefix: string;
  creditNotePrefix: string;
  quoteTerms: string;
  invoiceNotes: string;
  consent: string;
  approval: ApprovalForm;
  kept: Pick<Settings, 'currency' | 'timeZone'>;
}

let keys = 0;
export const emptyRate = (): TaxRateForm => ({
  key: `rate-${++keys}`,
  name: '',
  category: 'standard',
  rate: '',
});

export const settingsFormOf = (settings: Settings): SettingsForm => ({
  name: settings.seller.name,
  address: settings.seller.address.join('\n'),
  vatNumber: settings.seller.vatNumber ?? '',
  companyNumber: settings.seller.companyNumber ?? '',
  email: settings.seller.email ?? '',
  phone: settings.seller.phone ?? '',
  bank: Object.fromEntries(
    bankFields.map((field) => [field, settings.bankDetails?.[field] ?? '']),
  ) as SettingsForm['bank'],
  rates: settings.taxRates.map(({ name, tax }) => ({ ...emptyRate(), name, ...tax })),
  termsCount: String(settings.terms.count),
  termsUnit: settings.terms.unit,
  roundingRule: settings.roundingRule,
  cashRounding: settings.cashRounding ? String(settings.cashRounding.minorUnits) : '',
  pricesIncludeTax: settings.pricesIncludeTax,
  invoicePrefix: settings.invoicePrefix,
  creditNotePrefix: settings.creditNotePrefix,
  quoteTerms: settings.quoteTerms ?? '',
  invoiceNotes: settings.invoiceNotes ?? '',
  consent: settings.consent,
  approval: approvalFormOf(settings.quoteApproval),
  kept: { currency: settings.currency, timeZone: settings.timeZone },
});

const orNothing = (text: string) => text.trim() || undefined;

const bankOf = (form: SettingsForm): Bank | undefined =>
  form.bank.accountName.trim()
    ? {
        accountName: form.bank.accountName.trim(),
        bankName: orNothing(form.bank.bankName),
        sortCode: orNothing(form.bank.sortCode),
        accountNumber: orNothing(form.bank.accountNumber),
        iban: orNothing(form.bank.iban.toUpperCase()),
        bic: orNothing(form.bank.bic.toUpperCase()),
      }
    : undefined;

export const settingsInputOf = (form: SettingsForm): SettingsInput => ({
  ...form.kept,
  seller: {
    name: form.name.trim(),
    address: linesOf(form.address),
    vatNumber: orNothing(form.vatNumber),
    companyNumber: orNothing(form.companyNumber),
    email: orNothing(form.email),
    phone: orNothing(form.phone),
  },
  bankDetails: bankOf(form),
  taxRates: form.rates
    .filter(({ name }) => name.trim())
    .map(({ name, category, rate }) => ({
      name: name.trim(),
      tax: { category, rate: category === 'standard' ? rate.trim().replace(',', '.') : '0' },
    })),
  terms: { count: Number(form.termsCount), unit: form.termsUnit },
  roundingRule: form.roundingRule,
  cashRounding: form.cashRounding
    ? { minorUnits: Number(form.cashRounding), currency: form.kept.currency }
    : undefined,
  pricesIncludeTax: form.pricesIncludeTax,
  invoicePrefix: form.invoicePrefix.trim(),
  creditNotePrefix: form.creditNotePrefix.trim(),
  quoteTerms: orNothing(form.quoteTerms),
  invoiceNotes: orNothing(form.invoiceNotes),
  consent: form.consent.trim(),
  quoteApproval: approvalInputOf(form.approval, form.kept.currency),
});
