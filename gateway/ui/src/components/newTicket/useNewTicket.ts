import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { keys, useUser } from '@/api/queries';
import { detailOf, kindOf } from '@/components/errorText';
import { useUploads } from '@/components/useUploads';
import { useDraft } from '@/lib/useDraft';
import type { Attempt } from './attempt';
import {
  emptyForm,
  fields,
  fromProblem,
  isUntouched,
  validate,
  type Field,
  type NewTicketForm,
} from './newTicket';
import { openTicket, type Opened } from './openTicket';

const noAttempt: Attempt | null = null;

/** A new ticket while it is being written: its draft, its files, what is wrong with it, and sending it once. */
export function useNewTicket(onBehalf: boolean, onOpened: (opened: Opened) => void) {
  const { t } = useTranslation(['ticket', 'translation']);
  const user = useUser();
  const queries = useQueryClient();
  const key = `${user.id}.new-ticket`;
  const [form, setForm, clearForm, foundFrom] = useDraft<NewTicketForm>(key, emptyForm);
  const [attempt, setAttempt, clearAttempt] = useDraft<Attempt | null>(`${key}.attempt`, noAttempt);
  const uploads = useUploads();
  const [left, setLeft] = useState<readonly Field[]>([]);
  const [presses, setPresses] = useState(0);
  const underWay = useRef(false);

  const forget = () => {
    clearForm();
    clearAttempt();
    uploads.clear();
    setLeft([]);
    setPresses(0);
    opening.reset();
  };

  const opening = useMutation({
    mutationFn: (body: unknown) =>
      openTicket(body, attempt ?? undefined, newIdempotencyKey, (open) =>
        open ? setAttempt(open) : clearAttempt(),
      ),
    onSuccess: (opened) => {
      void queries.invalidateQueries({ queryKey: keys.ticketLists });
      forget();
      onOpened(opened);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });

  const refusal =
    opening.error instanceof ApiError ? fromProblem(opening.error.problem.errors ?? []) : undefined;
  const faults = validate(form, onBehalf);
  const files = uploads.busy ? t('files.busy', { ns: 'translation' }) : undefined;
  const failed = uploads.files.some((file) => file.state === 'failed') ? t('report.errors.files') : undefined;

  /** What is wrong with a field, once its time has come: it was left, or the form was sent. */
  const errorOf = (field: Field): string | undefined => {
    const fault = faults[field];
    if (fault && (presses > 0 || left.includes(field))) return t(`report.errors.${fault}`);
    if (field === 'attachments' && presses > 0 && (files ?? failed)) return files ?? failed;
    return refusal?.byField[field];
  };

  const submit = () => {
    setPresses((count) => count + 1);
    if (underWay.current || Object.keys(faults).length > 0 || files || failed) return;
    underWay.current = true;
    opening.mutate({
      summary: form.summary.trim(),
      details: form.details,
      urgency: form.urgency,
      impact: form.impact,
      priority: form.priority,
      followerIds: form.followers.map(({ id }) => id),
      attachmentIds: uploads.attachmentIds,
      ...(onBehalf && { requesterId: form.requester?.id }),
    });
  };

  /** Where the server's refusal belongs to no field, the page says in general what happened. */
  const general = (): string[] => {
    if (!opening.error) return [];
    const known = fields.some((field) => refusal?.byField[field]) || refusal?.others.length;
    const reason = detailOf(opening.error) ?? t(`errors.${kindOf(opening.error)}Text`, { ns: 'translation' });
    return [...(refusal?.others ?? []), ...(known ? [] : [`${t('report.errors.notSent')} ${reason}`])];
  };

  return {
    form,
    /** A change answers the server's refusal: the old words about it go. */
    change: (next: (form: NewTicketForm) => NewTicketForm) => {
      if (opening.isError) opening.reset();
      setForm(next);
    },
    leave: (field: Field) => setLeft((known) => (known.includes(field) ? known : [...known, field])),
    errorOf,
    general: general(),
    traceId: opening.error instanceof ApiError ? opening.error.traceId : undefined,
    uploads,
    submit,
    presses,
    sending: opening.isPending,
    foundFrom: isUntouched(form) ? undefined : foundFrom,
    discard: forget,
  };
}

export type NewTicket = ReturnType<typeof useNewTicket>;
