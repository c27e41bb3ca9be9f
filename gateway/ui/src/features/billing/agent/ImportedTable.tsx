import { useTranslation } from 'react-i18next';
import type { ImportedInvoices } from '@/features/billing/invoice/model';
import { inReadersWords } from '@/i18n/said/said';
import classes from './ImportedTable.module.css';

/** As many as one can look through. */
const SHOWN = 200;

/** What is wrong in which line and column; of a table with nothing wrong, its invoices. */
export function ImportedTable({ result }: { result: ImportedInvoices }) {
  const { t } = useTranslation('back');
  const { errors, invoices } = result;
  if (errors.length > 0)
    return (
      <Rows
        label={t('import.errors')}
        heads={[t('import.line'), t('import.column'), t('import.error')]}
        rows={errors.map(({ line, column, message }) => [String(line), column, inReadersWords(message)])}
      />
    );
  if (invoices.length === 0) return null;
  return (
    <Rows
      label={t('import.invoices')}
      heads={[t('import.line'), t('import.number'), t('import.becomes')]}
      rows={invoices.map(({ line, number, externalId, becomes }) => [
        String(line),
        number ?? externalId,
        t(`import.outcome.${becomes}`),
      ])}
    />
  );
}

function Rows({ label, heads, rows }: { label: string; heads: string[]; rows: string[][] }) {
  const { t } = useTranslation('back');
  return (
    // The keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((cells) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, at) => (
                <td key={heads[at]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p>{t('import.more', { count: rows.length - SHOWN })}</p>}
    </div>
  );
}
