import { useTranslation } from 'react-i18next';

export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  question: string;
  label: string;
  what?: string | null;
}

const parts = [
  'type',
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
] as const;

/** What is other in one form than in another, question by question. */
export function Differences({ all }: { all: readonly Difference[] }) {
  const { t } = useTranslation('editor');
  const partOf = (what: string | null | undefined) => {
    const part = parts.find((one) => one === what);
    return part ? t(`difference.part.${part}`) : (what ?? '');
  };
  return (
    <ul>
      {all.map(({ kind, question, label, what }) => (
        <li key={question + kind + (what ?? '')}>{t(`difference.${kind}`, { label, what: partOf(what) })}</li>
      ))}
    </ul>
  );
}
