import '@/features/catalogue/words/editor';
import { useTranslation } from 'react-i18next';
import { typedAmount } from '@/lib/decimal';
import type { Condition, Question } from '@/features/catalogue/forOthers/form/model';
import { useFormWords } from '@/features/catalogue/forOthers/form/useFormWords';
import { needsValues } from './formEdits';

/** When a question is shown, as a sentence. */
export function useConditionWords(questions: ReadonlyMap<string, Question>) {
  const { t, i18n } = useTranslation('editor');
  const words = useFormWords();
  const value = (about: Question, raw: string) => {
    if (about.type === 'yes-no') return raw === 'yes' ? words.yes : words.no;
    if (about.type === 'money') return typedAmount(raw, about.currency ?? 'GBP');
    return about.options.find(({ id }) => id === raw)?.label ?? raw;
  };
  const one = (condition: Condition) => {
    const about = questions.get(condition.question);
    const label = about?.label ?? condition.question;
    if (!about || !needsValues(condition)) return t(`condition.${condition.operator}`, { label, values: '' });
    const values = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(
      condition.values.map((raw) => value(about, raw)),
    );
    return t(`condition.${condition.operator}`, { label, values });
  };
  return ({ shownWhen }: Question) => {
    if (!shownWhen || shownWhen.conditions.length === 0) return undefined;
    const type = shownWhen.match === 'any' ? 'disjunction' : 'conjunction';
    const all = new Intl.ListFormat(i18n.language, { type }).format(shownWhen.conditions.map(one));
    return t('condition.shown', { when: all });
  };
}
