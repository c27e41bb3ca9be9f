import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { detailOf, kindOf } from '@/components/errorText';
import type { ErrorEntry } from '@/components/ErrorSummary';
import { faultsOf, fieldIds, fields, refusalOf, type ArticleForm, type Field } from './articleForm';

/** What is wrong with what is being written, once its time has come: a field was left, or something was pressed. */
export function useWriting(form: ArticleForm) {
  const { t } = useTranslation(['articles', 'translation']);
  const [left, setLeft] = useState<readonly Field[]>([]);
  const [presses, setPresses] = useState(0);
  const [publishing, setPublishing] = useState(false);
  const faults = faultsOf(form, publishing);
  const reasonOf = (error: unknown) =>
    detailOf(error) ?? t(`errors.${kindOf(error)}Text`, { ns: 'translation' });

  return {
    leave: (field: Field) => setLeft((known) => (known.includes(field) ? known : [...known, field])),
    /** Whether what was pressed can be done. */
    press: (publish: boolean) => {
      setPublishing(publish);
      setPresses((count) => count + 1);
      return Object.keys(faultsOf(form, publish)).length === 0;
    },
    presses,
    /** The words for it. Where a refusal belongs to no field, they say in general what happened. */
    shown: (error: unknown) => {
      const refusal = refusalOf(error);
      const errorOf = (field: Field) => {
        const fault = faults[field];
        return fault && (presses > 0 || left.includes(field)) ? t(`article.faults.${fault}`) : refusal[field];
      };
      const atFields = fields.flatMap((field): ErrorEntry[] => {
        const text = errorOf(field);
        return text ? [{ id: fieldIds[field], text }] : [];
      });
      const general: ErrorEntry[] =
        error && Object.keys(refusal).length === 0
          ? [{ text: `${t('article.failed')} ${reasonOf(error)}` }]
          : [];
      return {
        errorOf,
        errors: presses > 0 || general.length > 0 ? [...general, ...atFields] : [],
        presses,
        traceId: error instanceof ApiError ? error.traceId : undefined,
      };
    },
  };
}
