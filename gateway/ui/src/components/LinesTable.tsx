import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './LinesTable.module.css';

/** As many as one can look through. */
const SHOWN = 200;

interface Props {
  label: string;
  heads: readonly string[];
  rows: readonly { key: string | number; cells: readonly ReactNode[] }[];
}

/** Lines to be looked through, as many as one can; how many more there are is said below. */
export function LinesTable({ label, heads, rows }: Props) {
  const { t } = useTranslation();
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
          {rows.slice(0, SHOWN).map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={heads[at]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p>{t('linesTable.more', { count: rows.length - SHOWN })}</p>}
    </div>
  );
}
