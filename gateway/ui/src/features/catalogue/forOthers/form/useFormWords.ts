import '@/features/catalogue/words/form';
import { useTranslation } from 'react-i18next';
import { money } from '@/lib/money';
import { useFormat } from '@/lib/useFormat';
import type { Question } from './model';
import type { Fault } from './values';

const isDay = (raw: string) => /^\d{4}-\d\d-\d\d$/.test(raw);

/** What a form says by itself. */
export function useFormWords() {
  const { t, i18n } = useTranslation('form');
  const { day } = useFormat();
  const bound = ({ type, currency }: Question, raw: string) => {
    if (raw === 'today') return t('field.today');
    if (type === 'date') return isDay(raw) ? day(raw) : raw;
    if (type === 'money')
      return money({ minorUnits: Number(raw), currency: currency ?? 'GBP' }, i18n.language);
    return raw;
  };
  return {
    yes: t('field.yes'),
    no: t('field.no'),
    choose: t('field.choose'),
    /** What is wrong, as a sentence that also stands alone in a summary. */
    fault: (question: Question, fault: Fault) =>
      t(`fault.${fault}`, {
        label: question.label,
        min: bound(question, question.min ?? ''),
        max: bound(question, question.max ?? (question.type === 'long-text' ? '10000' : '500')),
      }),
    /** What the server says is wrong, which is to be read after the label. */
    refused: (question: Question, message: string) => t('fault.refused', { label: question.label, message }),
  };
}
