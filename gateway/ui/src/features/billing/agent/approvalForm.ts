import type { Settings, SettingsInput } from '@/features/billing/model';
import { decimalOf, minorUnitsOf } from './decimal';

type Rule = NonNullable<Settings['quoteApproval']>;
type StepInput = NonNullable<SettingsInput['quoteApproval']>['steps'][number];

export const approverRoles = [
  'administrator',
  'billing',
  'account-manager',
  'project-manager',
  'technician',
] as const;

export interface StepForm {
  key: string;
  /** Null where people are named, whom only the API names. */
  role: string | null;
  people: string[];
  kind: 'any' | 'all' | 'at-least';
  count: string;
}

/** When colleagues have to agree before a quote is sent. Without a limit nobody has to. */
export interface ApprovalForm {
  discountAbove: string;
  totalFrom: string;
  marginBelow: string;
  days: string;
  steps: StepForm[];
}

let keys = 0;
export const emptyStep = (): StepForm => ({
  key: `step-${++keys}`,
  role: 'administrator',
  people: [],
  kind: 'any',
  count: '1',
});

export const approvalFormOf = (rule: Rule | null | undefined): ApprovalForm => ({
  discountAbove: rule?.discountAbove ?? '',
  totalFrom: rule?.totalFrom ? decimalOf(rule.totalFrom) : '',
  marginBelow: rule?.marginBelow ?? '',
  days: String(rule?.days ?? 5),
  steps: rule
    ? rule.steps.map(({ quorum, approvers }) => ({
        ...emptyStep(),
        role: approvers.role ?? null,
        people: approvers.people,
        kind: quorum.kind,
        count: String(quorum.count || 1),
      }))
    : [emptyStep()],
});

const number = (text: string) => text.trim().replace(',', '.') || undefined;

const stepOf = ({ role, people, kind, count }: StepForm): StepInput => ({
  role,
  people: role === null ? people : undefined,
  quorum: { kind, count: kind === 'at-least' ? Number(count) : undefined },
});

/** Undefined if no limit is given: then nobody is asked. */
export function approvalInputOf(form: ApprovalForm, currency: string): SettingsInput['quoteApproval'] {
  const total = number(form.totalFrom);
  const limits = {
    discountAbove: number(form.discountAbove),
    totalFrom: total ? { minorUnits: minorUnitsOf(total, currency) ?? -1, currency } : undefined,
    marginBelow: number(form.marginBelow),
  };
  if (!limits.discountAbove && !limits.totalFrom && !limits.marginBelow) return undefined;
  return { ...limits, steps: form.steps.map(stepOf), days: Number(form.days) };
}
