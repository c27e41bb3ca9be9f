import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import type { ErrorEntry } from '@/components/ErrorSummary';
import { detailOf, kindOf } from '@/components/errorText';
import { useDraft } from '@/lib/useDraft';
import { emptyMessage, faultsOf, type Message, type MessageField } from './message';

/** A message being written: kept as a draft, and told what is wrong with it once somebody has tried to send it. */
export function useMessage(draft: string, asked: readonly MessageField[], refusal: unknown) {
  const { t } = useTranslation(['contact', 'translation']);
  const [message, setMessage, clear, foundFrom] = useDraft<Message>(draft, emptyMessage);
  const [presses, setPresses] = useState(0);
  const faults = faultsOf(message, asked);
  const refused = refusal instanceof ApiError ? refusal.fieldErrors() : {};
  const errorOf = (field: MessageField) => {
    const fault = faults[field];
    return fault && presses > 0 ? t(`missing.${fault}`) : refused[field];
  };
  const errors = asked.flatMap((field): ErrorEntry[] => {
    const text = errorOf(field);
    return text ? [{ id: field, text }] : [];
  });
  if (refusal && errors.length === 0)
    errors.push({ text: detailOf(refusal) ?? t(`errors.${kindOf(refusal)}Text`, { ns: 'translation' }) });
  return {
    message,
    set: (field: MessageField, value: string) => setMessage((before) => ({ ...before, [field]: value })),
    clear: () => {
      clear();
      setPresses(0);
    },
    foundFrom: message === emptyMessage ? undefined : foundFrom,
    errorOf,
    errors: presses > 0 ? errors : [],
    presses,
    /** Whether it may go; says from now on what is wrong. */
    press: () => {
      setPresses((count) => count + 1);
      return Object.keys(faults).length === 0;
    },
  };
}

export type Writing = ReturnType<typeof useMessage>;
