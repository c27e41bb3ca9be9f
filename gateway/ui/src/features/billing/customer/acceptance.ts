import { ApiError } from '@/api/problem';
import type { Offered, SignatureInput } from '@/features/billing/model';

/** What the person says when accepting, as it stands in the form. */
export interface Acceptance {
  name: string;
  email: string;
  purchaseOrder: string;
  comment: string;
  consent: boolean;
  /** How they sign. */
  way: 'drawn' | 'typed';
  typed: string;
  strokes: NonNullable<SignatureInput['strokes']>;
}

/** What of it holds for the next version, too. Agreement and signature are given anew. */
export type Typed = Pick<Acceptance, 'name' | 'email' | 'purchaseOrder' | 'comment'>;

/** Another version took the place of the one that somebody had before them. */
export interface Overtaken {
  typed: Typed | undefined;
  /** The version that did. */
  offered: Pick<Offered, 'changes' | 'differences'>;
}

export const acceptFields = ['name', 'email', 'purchaseOrder', 'comment', 'consent', 'signature'] as const;
export type AcceptField = (typeof acceptFields)[number];

export const acceptId = (field: AcceptField) => `accept-${field}`;

/** A shake of the hand: whoever moved no further than this, in pixels, drew nothing. */
const BLANK = 3;

export function isBlank(strokes: Acceptance['strokes']) {
  const points = strokes.flatMap((stroke) => stroke.points);
  const far = (values: number[]) => Math.max(...values) - Math.min(...values) > BLANK;
  return points.length === 0 || !(far(points.map(({ x }) => x)) || far(points.map(({ y }) => y)));
}

/** Which fields still keep it from being sent. */
export function missing(form: Acceptance): AcceptField[] {
  const wrong: Record<AcceptField, boolean> = {
    name: !form.name.trim(),
    email: !form.email.includes('@'),
    purchaseOrder: !/[\p{L}\p{N}]/u.test(form.purchaseOrder),
    comment: false,
    consent: !form.consent,
    signature: form.way === 'typed' ? !form.typed.trim() : isBlank(form.strokes),
  };
  return acceptFields.filter((field) => wrong[field]);
}

export const signatureOf = (form: Acceptance): SignatureInput =>
  form.way === 'typed' ? { typed: form.typed.trim() } : { strokes: form.strokes };

/** Of what the server found wrong, the fields of the form. */
export function refused(error: unknown): Partial<Record<AcceptField, string>> {
  if (!(error instanceof ApiError)) return {};
  const errors = error.fieldErrors();
  return Object.fromEntries(acceptFields.flatMap((field) => (errors[field] ? [[field, errors[field]]] : [])));
}
