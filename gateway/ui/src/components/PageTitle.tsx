import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { takeFocus } from '@/lib/focus';
import classes from './PageTitle.module.css';

interface Props {
  /** Plain words: also the title of the document. */
  title: string;
  /** What stands in the heading when it is more than the title. */
  children?: ReactNode;
  /** How many there are; `null` while that is not known, to keep its place. */
  count?: number | null;
  /** There are more: nobody has counted them all. */
  countIsLeast?: boolean;
  /** The page's one primary action. */
  action?: ReactNode;
}

/** The page's heading, its document title, and where the focus goes after a navigation. */
export function PageTitle({ title, children, count, countIsLeast, action }: Props) {
  const { t, i18n } = useTranslation();
  const { msp } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  // The page that is shown, not the one on its way: otherwise the old heading would take the focus.
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => takeFocus(heading.current), [path]);
  return (
    <div className={classes.bar}>
      <title>{t('frame.documentTitle', { page: title, msp: msp.name })}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children ?? title}{' '}
        {count !== undefined && (
          <span className={classes.count}>
            {count === null ? '' : new Intl.NumberFormat(i18n.language).format(count)}
            {countIsLeast && '+'}
          </span>
        )}
      </h1>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
