import { useTranslation } from 'react-i18next';
import { LinesTable } from '@/components/LinesTable';
import { inReadersWords } from '@/i18n/said/said';
import type { ImportedLine } from './importAssets';

/** What becomes of each line of a table: created, changed from what to what, or what is wrong in which column. */
export function ImportedLines({ lines }: { lines: readonly ImportedLine[] }) {
  const { t } = useTranslation('assets');
  // What is wrong comes first, what stays as it is is left out.
  const told = lines
    .filter(({ outcome }) => outcome !== 'same')
    .toSorted((a, b) => Number(b.outcome === 'error') - Number(a.outcome === 'error'));
  if (told.length === 0) return null;
  return (
    <LinesTable
      label={t('import.lines')}
      heads={[t('import.line'), t('column.number'), t('import.outcome')]}
      rows={told.map((line) => ({
        key: line.line,
        cells: [line.line, line.number, <Outcome key="outcome" line={line} />],
      }))}
    />
  );
}

function Outcome({ line: { outcome, changes, errors } }: { line: ImportedLine }) {
  const { t } = useTranslation('assets');
  return (
    <>
      {t(`outcome.${outcome}`)}
      {changes.map(({ column, from, to }) => (
        <div key={column}>{t('import.change', { column, from: from || '–', to: to || '–' })}</div>
      ))}
      {errors.map(({ column, message }) => (
        <div key={column + message}>{t('import.error', { column, message: inReadersWords(message) })}</div>
      ))}
    </>
  );
}
