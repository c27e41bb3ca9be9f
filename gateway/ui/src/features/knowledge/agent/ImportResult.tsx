import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotShown } from './NotShown';
import classes from './ImportDialog.module.css';
import type { Schemas } from '@/features/knowledge/model';

type Imported = Schemas['Imported'];
const outcomes = ['created', 'updated', 'unchanged', 'refused'] as const;

/** What became of each file; those that were refused first, because there is something to do about them. */
export function ImportResult({ articles }: { articles: readonly Imported[] }) {
  const { t } = useTranslation('articles');
  if (articles.length === 0) return <p role="status">{t('import.nothing')}</p>;
  const counted = Object.fromEntries(
    outcomes.map((outcome) => [outcome, articles.filter((one) => one.outcome === outcome).length]),
  );
  const refusedFirst = [...articles].sort(
    (a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'),
  );
  return (
    <>
      <p role="status">{t('import.summary', counted)}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table}>
          <caption className="visually-hidden">{t('import.result')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.columns.path')}</th>
              <th scope="col">{t('import.columns.outcome')}</th>
              <th scope="col">{t('import.columns.article')}</th>
            </tr>
          </thead>
          <tbody>
            {refusedFirst.map(({ path, outcome, number, title, problem, notShown }) => (
              <tr key={path}>
                <td>{path}</td>
                <td data-outcome={outcome}>{t(`import.outcome.${outcome}`)}</td>
                <td>
                  {number && (
                    <Link to="/agent/knowledge/$number" params={{ number: String(number) }}>
                      {title}
                    </Link>
                  )}
                  {problem}
                  <NotShown addresses={notShown} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
