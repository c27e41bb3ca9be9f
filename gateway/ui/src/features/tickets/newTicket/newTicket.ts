import type { Person } from '@/features/tickets/model';
import type { Typed } from '@/features/catalogue/forOthers/form/model';
import { plainText } from '@/features/tickets/plainText';
import type { Weighing } from './priority';

export const SUMMARY_MAX = 200;

export interface NewTicketForm extends Weighing {
  summary: string;
  details: string;
  organisation: { id: string; name: string } | null;
  requester: Person | null;
  followers: Person[];
  /** What it is about. */
  asset: { id: string; name: string } | null;
  /** The asset's page it was begun on, once something else was chosen than that asset. */
  notAbout?: string;
  /** What was asked, by question. */
  answers: Typed;
}

/** In the order in which the page shows them, and in which the summary of errors lists them. */
export const fields = [
  'requester',
  'organisation',
  'summary',
  'details',
  'urgency',
  'impact',
  'priority',
  'followers',
  'attachments',
] as const;
export type Field = (typeof fields)[number];

/** The controls' ids: the summary of errors leads to them. */
export const fieldIds: Record<Field, string> = {
  organisation: 'new-ticket-organisation',
  requester: 'new-ticket-requester',
  summary: 'new-ticket-summary',
  details: 'new-ticket-details',
  urgency: 'new-ticket-urgency',
  impact: 'new-ticket-impact',
  priority: 'new-ticket-priority',
  followers: 'new-ticket-followers',
  attachments: 'new-ticket-attachments',
};

/** What can be missing or wrong; the catalogue has a sentence for each under `report.errors`. */
export type Fault =
  'requester' | 'summary' | 'summaryTooLong' | 'details' | 'urgency' | 'impact' | 'priority';

export const emptyForm: NewTicketForm = {
  summary: '',
  details: '',
  urgency: null,
  impact: null,
  priority: null,
  priorityChosen: false,
  organisation: null,
  requester: null,
  followers: [],
  asset: null,
  answers: {},
};

export const isUntouched = (form: NewTicketForm): boolean =>
  !form.summary.trim() &&
  !plainText(form.details) &&
  !form.urgency &&
  !form.impact &&
  !form.priority &&
  !form.requester &&
  form.followers.length === 0 &&
  !form.asset &&
  Object.keys(form.answers ?? {}).length === 0;

/** `onBehalf`: an agent opens a ticket for somebody, and has to say for whom. */
export function validate(form: NewTicketForm, onBehalf: boolean): Partial<Record<Field, Fault>> {
  const faults: Partial<Record<Field, Fault>> = {};
  const summary = form.summary.trim();
  // Whoever it is, is at an organisation.
  if (onBehalf && !form.requester) faults.requester = 'requester';
  if (!summary) faults.summary = 'summary';
  else if (summary.length > SUMMARY_MAX) faults.summary = 'summaryTooLong';
  if (!plainText(form.details)) faults.details = 'details';
  if (!form.urgency) faults.urgency = 'urgency';
  if (!form.impact) faults.impact = 'impact';
  if (!form.priority) faults.priority = 'priority';
  return faults;
}

const fieldOf: Record<string, Field> = {
  requesterId: 'requester',
  summary: 'summary',
  details: 'details',
  urgency: 'urgency',
  impact: 'impact',
  priority: 'priority',
  followerIds: 'followers',
  attachmentIds: 'attachments',
};

/**
 * The server's `errors[]` put at the fields they speak of; what belongs to no field is returned apart.
 * `lostFiles`: which of the files that were sent the server does not have; the list of files says it of each.
 */
export function fromProblem(errors: readonly { pointer: string; message: string }[]) {
  const byField: Partial<Record<Field, string>> = {};
  const others: string[] = [];
  const lostFiles: number[] = [];
  for (const { pointer, message } of errors) {
    const lost = /^#?\/attachmentIds\/(\d+)$/.exec(pointer)?.[1];
    if (lost) {
      lostFiles.push(Number(lost));
      continue;
    }
    const field = fieldOf[pointer.replace(/^#?\//, '').split('/')[0] ?? ''];
    if (field) byField[field] ??= message;
    else others.push(message);
  }
  return { byField, others, lostFiles };
}
