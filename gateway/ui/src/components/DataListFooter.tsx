import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SIZE, PAGE_SIZES, rangeOf, type ListSearch } from '@/lib/paging';
import { useFormat } from '@/lib/useFormat';
import classes from './DataListFooter.module.css';

interface Props {
  page: { page: number; size: number; total: number; totalIsLeast?: boolean };
  onChange: (change: Partial<ListSearch>) => void;
  csv?: string;
}

/** "Show # per page", where one is, and the way back and on. */
export function DataListFooter({ page, onChange, csv }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const id = useId();
  const range = rangeOf(page);
  const turn = (by: number) => {
    const next = page.page + by;
    onChange({ page: next === 1 ? undefined : next });
    window.scrollTo({ top: 0 });
  };
  return (
    <div className={classes.footer}>
      <label htmlFor={id}>
        {t('list.show')}
        <select
          className="inline-select"
          id={id}
          aria-label={t('list.perPageLabel')}
          value={page.size}
          onChange={(event) => {
            const size = Number(event.currentTarget.value);
            onChange({ size: size === DEFAULT_SIZE ? undefined : size, page: undefined });
          }}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
        {t('list.perPage')}
      </label>
      {csv && (
        <a href={csv} download>
          {t('list.csv')}
        </a>
      )}
      <p className={classes.range} role="status">
        {range.total === 0
          ? t('list.rangeNone')
          : t('list.range', {
              from: number(range.from),
              to: number(range.to),
              total: number(range.total) + (page.totalIsLeast ? '+' : ''),
            })}
      </p>
      <nav aria-label={t('list.pages')} className={classes.turn}>
        <Button variant="default" disabled={!range.hasBack} onClick={() => turn(-1)}>
          {t('list.back')}
        </Button>
        <Button variant="default" disabled={!range.hasNext} onClick={() => turn(1)}>
          {t('list.next')}
        </Button>
      </nav>
    </div>
  );
}
