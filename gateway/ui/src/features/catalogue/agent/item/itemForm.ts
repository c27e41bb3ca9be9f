import type { components } from '@/api/generated/catalogue';
import type { Translations } from '@/features/catalogue/forOthers/form/inLanguage';
import { minorUnitsOf, typedAmount } from '@/lib/decimal';

type Schemas = components['schemas'];
export type ItemDetails = Schemas['ItemDetails'];
export type ItemBody = Schemas['ItemBody'];
export type Tier = Schemas['Tier'];
export type ApprovalStep = Schemas['ApprovalStep'];
export type BundledItem = Schemas['BundledItem'];

interface Named {
  id: string;
  name: string;
}

export const CURRENCY = 'GBP';

/** What is said of an item, as it stands in its fields. */
export interface ItemForm {
  categoryId: string | null;
  name: string;
  summary: string;
  help: string;
  icon: string;
  price: string;
  currency: string;
  /** The question whose number says how many are asked for; null where it is one. */
  countedBy: string | null;
  listed: boolean;
  everybody: boolean;
  organisations: Named[];
  ticketType: string;
  team: string;
  priority: Schemas['Fulfilment']['priority'];
  tiers: TierForm[];
  approvalDays: string;
  parts: BundledItem[];
  /** What name and summary are in other languages. */
  translations: Translations;
}

/** Who has to agree from an amount on. */
export interface TierForm {
  from: string;
  steps: ApprovalStep[];
}

export const anyApprover: ApprovalStep = {
  quorum: { kind: 'any', count: 1 },
  approvers: { role: 'approver', people: [] },
};

export const emptyItem: ItemForm = {
  categoryId: null,
  name: '',
  summary: '',
  help: '',
  icon: 'package',
  price: '',
  currency: CURRENCY,
  countedBy: null,
  listed: true,
  everybody: true,
  organisations: [],
  ticketType: 'Service request',
  team: '',
  priority: 'medium',
  tiers: [{ from: '0', steps: [anyApprover] }],
  approvalDays: '14',
  parts: [],
  translations: {},
};

/** `named`: what the organisations are called. */
export function formOf(details: ItemDetails, named: ReadonlyMap<string, string>): ItemForm {
  const currency = details.price?.currency ?? CURRENCY;
  return {
    categoryId: details.categoryId,
    name: details.name,
    summary: details.summary,
    help: details.help ?? '',
    icon: details.icon,
    price: details.price ? typedAmount(String(details.price.minorUnits), currency) : '',
    currency,
    countedBy: details.countedBy ?? null,
    listed: details.listed,
    everybody: details.everybody,
    organisations: details.organisationIds.map((id) => ({ id, name: named.get(id) ?? '…' })),
    ticketType: details.fulfilment.ticketType,
    team: details.fulfilment.team ?? '',
    priority: details.fulfilment.priority,
    tiers: details.approval.tiers.map(({ fromMinor, steps }) => ({
      from: typedAmount(String(fromMinor), currency),
      steps,
    })),
    approvalDays: String(details.approvalDays),
    parts: details.parts,
    translations: details.translations ?? {},
  };
}

export type Field =
  'categoryId' | 'name' | 'summary' | 'price' | 'organisations' | 'ticketType' | 'tiers' | 'approvalDays';

export const fieldIds: Record<Field, string> = {
  categoryId: 'item-category',
  name: 'item-name',
  summary: 'item-summary',
  price: 'item-price',
  organisations: 'item-organisations',
  ticketType: 'item-ticket-type',
  tiers: 'item-approval',
  approvalDays: 'item-approval-days',
};

/** What is missing or wrong; the catalogue has a sentence for each under `details.errors`. */
export function faultsOf(form: ItemForm): Partial<Record<Field, Field>> {
  const days = Number(form.approvalDays);
  const amount = (typed: string) => minorUnitsOf(typed, form.currency);
  const wrong: [Field, boolean][] = [
    ['categoryId', !form.categoryId],
    ['name', !form.name.trim()],
    ['summary', !form.summary.trim()],
    ['price', form.price.trim() !== '' && !(Number(amount(form.price)) >= 0)],
    ['organisations', !form.everybody && form.organisations.length === 0],
    ['ticketType', !form.ticketType.trim()],
    [
      'tiers',
      form.tiers.some(
        ({ from, steps }) =>
          !(Number(amount(from)) >= 0) ||
          steps.some(({ approvers }) => !approvers.role && approvers.people.length === 0),
      ),
    ],
    ['approvalDays', !Number.isInteger(days) || days < 1 || days > 365],
  ];
  return Object.fromEntries(wrong.filter(([, is]) => is).map(([field]) => [field, field]));
}

/** As it is sent; to be called once nothing is wrong with it. */
export function bodyOf(form: ItemForm): ItemBody {
  const minor = (typed: string) => Number(minorUnitsOf(typed, form.currency) ?? 0);
  return {
    categoryId: form.categoryId ?? '',
    name: form.name.trim(),
    summary: form.summary.trim(),
    help: form.help || null,
    icon: form.icon,
    price: form.price.trim() ? { minorUnits: minor(form.price), currency: form.currency } : null,
    countedBy: form.countedBy,
    listed: form.listed,
    organisationIds: form.everybody ? null : form.organisations.map(({ id }) => id),
    fulfilment: {
      ticketType: form.ticketType.trim(),
      team: form.team.trim() || null,
      priority: form.priority,
    },
    approval: { tiers: form.tiers.map(({ from, steps }) => ({ fromMinor: minor(from), steps })) },
    approvalDays: Number(form.approvalDays),
    parts: form.parts,
    translations: form.translations,
  };
}
