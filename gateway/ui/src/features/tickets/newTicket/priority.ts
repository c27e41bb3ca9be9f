import type { Level, Priority } from '@/features/tickets/model';

/** What the organisation is usually promised for each combination: rows are urgency, columns impact. */
const matrix: Record<Level, Record<Level, Priority>> = {
  low: { low: 'low', medium: 'low', high: 'medium' },
  medium: { low: 'low', medium: 'medium', high: 'high' },
  high: { low: 'medium', medium: 'high', high: 'critical' },
};

export const proposedPriority = (urgency: Level | null, impact: Level | null): Priority | null =>
  urgency && impact ? matrix[urgency][impact] : null;

export interface Weighing {
  urgency: Level | null;
  impact: Level | null;
  priority: Priority | null;
  /** True once a person chose the priority; from then on it is theirs and no proposal replaces it. */
  priorityChosen: boolean;
}

export function weigh<T extends Weighing>(
  form: T,
  change: { urgency?: Level | null; impact?: Level | null },
): T {
  const next = { ...form, ...change };
  return next.priorityChosen ? next : { ...next, priority: proposedPriority(next.urgency, next.impact) };
}

/** Choosing nothing hands the decision back to the proposal. */
export function choosePriority<T extends Weighing>(form: T, priority: Priority | null): T {
  return priority === null
    ? { ...form, priority: proposedPriority(form.urgency, form.impact), priorityChosen: false }
    : { ...form, priority, priorityChosen: true };
}
