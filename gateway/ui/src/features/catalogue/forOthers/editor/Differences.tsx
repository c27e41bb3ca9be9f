import { useTranslation } from 'react-i18next';
import { languageNames } from '@/i18n/i18n';

export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  about: 'question' | 'step' | 'translation';
  question: string;
  label: string;
  what?: string | null;
  to?: string | null;
  after?: string | null;
}

const parts = [
  'type',
  'title',
  'label',
  'help',
  'required',
  'default',
  'options',
  'many',
  'min',
  'max',
  'currency',
  'shownWhen',
  'translations',
] as const;

/** What is other in one form than in another: step by step, question by question, and in which order they are. */
export function Differences({ all }: { all: readonly Difference[] }) {
  const { t } = useTranslation('editor');
  const partOf = (what: string | null | undefined) => {
    const part = parts.find((one) => one === what);
    return part ? t(`difference.part.${part}`) : (what ?? '');
  };
  const called = ({ about, label }: Difference) =>
    about === 'step'
      ? t('difference.step', { title: label })
      : about === 'translation'
        ? (languageNames[label] ?? label)
        : label;
  const sentence = (one: Difference) => {
    const label = called(one);
    if (one.kind !== 'moved') return t(`difference.${one.kind}`, { label, what: partOf(one.what) });
    if (one.to) return t('difference.movedTo', { label, to: one.to });
    return one.after
      ? t('difference.movedAfter', { label, after: one.after })
      : t('difference.movedFirst', { label });
  };
  return (
    <ul>
      {all.map((one) => (
        <li key={[one.about, one.question, one.kind, one.label, one.what].join(' ')}>{sentence(one)}</li>
      ))}
    </ul>
  );
}
