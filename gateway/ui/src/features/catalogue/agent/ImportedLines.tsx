import { useTranslation } from 'react-i18next';
import classes from '@/features/catalogue/forOthers/assets/AssetPicker.module.css';
import { inReadersWords } from '@/i18n/said/said';
import type { ImportedLine } from './importAssets';

/** As many as one can look through. What is wrong comes first, what stays as it is is left out. */
const SHOWN = 200;

/** What becomes of each line of a table: created, changed from what to what, or what is wrong in which column. */
export function ImportedLines({ lines }: { lines: readonly ImportedLine[] }) {
  const { t } = useTranslation('assets');
  const told = lines
    .filter(({ outcome }) => outcome !== 'same')
    .toSorted((a, b) => Number(b.outcome === 'error') - Number(a.outcome === 'error'));
  if (told.length === 0) return null;
  return (
    // The keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('import.lines')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('import.line')}</th>
            <th scope="col">{t('column.number')}</th>
            <th scope="col">{t('import.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {told.slice(0, SHOWN).map((line) => (
            <tr key={line.line}>
              <td>{line.line}</td>
              <td>{line.number}</td>
              <td>
                {t(`outcome.${line.outcome}`)}
                {line.changes.map(({ column, from, to }) => (
                  <div key={column}>{t('import.change', { column, from: from || '–', to: to || '–' })}</div>
                ))}
                {line.errors.map(({ column, message }) => (
                  <div key={column + message}>
                    {t('import.error', { column, message: inReadersWords(message) })}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > SHOWN && <p>{t('import.more', { count: told.length - SHOWN })}</p>}
    </div>
  );
}
