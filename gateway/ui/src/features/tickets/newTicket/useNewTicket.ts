import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { detailOf, kindOf } from '@/components/errorText';
import { useKeptUploads } from '@/components/useKeptUploads';
import { useDraft } from '@/lib/useDraft';
import type { Attempt } from './attempt';
import {
  emptyForm,
  fields,
  fromProblem,
  isUntouched,
  SUMMARY_MAX,
  validate,
  type Field,
  type NewTicketForm,
} from './newTicket';
import { openTicket, type Opened } from './openTicket';
import { useNewTicketElsewhere } from './useNewTicketElsewhere';
import { useQuestions } from './useQuestions';
import { ticketKeys } from '@/features/tickets/queries';

/** The asset on whose page one began. */
export interface About {
  id: string;
  name: string;
}

const noAttempt: Attempt | null = null;

/** A new ticket while it is being written: its draft, its files, what is wrong with it, and sending it once. */
export function useNewTicket(
  onBehalf: boolean,
  onOpened: (opened: Opened) => void,
  about?: About,
  wanted?: string,
) {
  const { t } = useTranslation(['ticket', 'translation']);
  const user = useUser();
  const queries = useQueryClient();
  const key = `${user.id}.new-ticket`;
  const [form, setForm, clearForm, foundFrom] = useDraft<NewTicketForm>(key, emptyForm);
  const [attempt, setAttempt, clearAttempt] = useDraft<Attempt | null>(`${key}.attempt`, noAttempt);
  const uploads = useKeptUploads(key);
  const [elsewhere, setElsewhere] = useState<number>();
  const dropElsewhere = useNewTicketElsewhere(form, (kept, savedAt) => {
    setForm((here) => (isUntouched(here) ? kept : here));
    setElsewhere(savedAt);
  });
  const [left, setLeft] = useState<readonly Field[]>([]);
  const [presses, setPresses] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const underWay = useRef(false);
  const questions = useQuestions(form, setForm, onBehalf);
  useEffect(() => {
    if (wanted) setForm((now) => (now.summary ? now : { ...now, summary: wanted.slice(0, SUMMARY_MAX) }));
  }, [wanted, setForm]);
  const asset = about && form.notAbout !== about.id ? about : form.asset;

  const forget = () => {
    dropElsewhere();
    setElsewhere(undefined);
    clearForm();
    clearAttempt();
    uploads.clear();
    setLeft([]);
    setPresses(0);
    setWaiting(false);
    opening.reset();
  };

  const opening = useMutation({
    mutationFn: (body: Record<string, unknown> & { attachmentIds: string[] }) =>
      openTicket(body, attempt ?? undefined, newIdempotencyKey, (open) =>
        open ? setAttempt(open) : clearAttempt(),
      ),
    onMutate: () => setWaiting(false),
    onSuccess: (opened) => {
      void queries.invalidateQueries({ queryKey: ticketKeys.lists });
      forget();
      onOpened(opened);
    },
    onError: (error, { attachmentIds }) => {
      if (error instanceof ApiError) {
        const { lostFiles } = fromProblem(error.problem.errors ?? []);
        uploads.lose(lostFiles.map((at) => attachmentIds[at] ?? ''));
        questions.refused(error);
      }
    },
    onSettled: () => {
      underWay.current = false;
    },
  });

  const refusal =
    opening.error instanceof ApiError ? fromProblem(opening.error.problem.errors ?? []) : undefined;
  const faults = validate(form, onBehalf);
  const failed = uploads.files.some((file) => file.state === 'failed') ? t('report.errors.files') : undefined;
  const blocked = Object.keys(faults).length > 0 || failed !== undefined;

  /** What is wrong with a field, once its time has come: it was left, or the form was sent. */
  const errorOf = (field: Field): string | undefined => {
    const fault = faults[field];
    if (fault && (presses > 0 || left.includes(field))) return t(`report.errors.${fault}`);
    if (field === 'attachments' && presses > 0 && failed) return failed;
    return refusal?.byField[field];
  };

  const submit = () => {
    setPresses((count) => count + 1);
    if (blocked) return;
    if (uploads.busy) setWaiting(true);
    else send();
  };

  const send = () => {
    if (underWay.current) return;
    underWay.current = true;
    opening.mutate({
      summary: form.summary.trim(),
      details: form.details,
      urgency: form.urgency,
      impact: form.impact,
      priority: form.priority,
      followerIds: form.followers.map(({ id }) => id),
      attachmentIds: uploads.attachments.map(({ id }) => id),
      assetId: asset?.id,
      questions: questions.given,
      ...(onBehalf && { requesterId: form.requester?.id }),
    });
  };

  // Pressed while files were on their way: sent once they are there, unless something went wrong meanwhile.
  const due = waiting && !uploads.busy;
  if (due && blocked) setWaiting(false);
  useEffect(() => {
    if (due) send();
    // Once for each time it falls due; what `send` closes over is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);

  /** Where the server's refusal belongs to no field, the page says in general what happened. */
  const general = (): string[] => {
    if (!opening.error) return [];
    const known =
      fields.some((field) => refusal?.byField[field]) || refusal?.others.length || refusal?.lostFiles.length;
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
    questions,
    asset,
    choose: (chosen: About | null) => setForm((now) => ({ ...now, asset: chosen, notAbout: about?.id })),
    general: general(),
    traceId: opening.error instanceof ApiError ? opening.error.traceId : undefined,
    uploads,
    submit,
    presses,
    sending: opening.isPending || waiting,
    waiting,
    foundFrom: isUntouched(form) ? undefined : (foundFrom ?? elsewhere),
    discard: forget,
  };
}

export type NewTicket = ReturnType<typeof useNewTicket>;
