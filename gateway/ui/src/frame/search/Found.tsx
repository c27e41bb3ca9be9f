import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MouseEvent, ReactNode } from 'react';
import { useUser } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { Skeleton } from '@/components/Skeleton';
import type { Listbox } from '@/components/useListbox';
import type { SearchKind } from '@/manifest/manifest';
import { FoundHit } from './FoundHit';
import type { FoundThings } from './useFound';
import classes from './SearchDialog.module.css';

interface Props {
  found: FoundThings;
  listbox: Listbox;
  /** What can be done, which comes first, and how much of it there is. */
  acts: ReactNode;
  from: number;
  /** Something is being opened; `stay`: elsewhere, so that one can open more. */
  onOpen: (stay: boolean) => void;
}

/** What was found, by kind, and what there is to say where nothing was. */
export function Found({ found, listbox, acts, from, onOpen }: Props) {
  const { t } = useTranslation('search');
  const { t: say } = useTranslation();
  const { text, groups, unavailable, error, pending, count } = found;
  const nothing = !pending && !error && count === 0 && from === 0 && unavailable.length === 0;
  let at = from;
  const open = (event: MouseEvent) => onOpen(event.ctrlKey || event.metaKey || event.shiftKey);
  return (
    <>
      <p role="status" className="visually-hidden">
        {!pending && count > 0 && t('dialog.found', { count: hitsIn(groups) })}
      </p>
      {error && (
        <div className={classes.aside}>
          <ErrorPanel error={error} onRetry={found.retry} />
        </div>
      )}
      {pending && count === 0 && <FoundSkeleton />}
      <div {...listbox.list} className={classes.list} aria-label={t('dialog.results')} aria-busy={pending}>
        {acts}
        {groups.map(({ kind, hits, more }) => (
          <div
            key={kind.group}
            role="group"
            aria-labelledby={`found-${kind.group}`}
            className={classes.group}
          >
            <p id={`found-${kind.group}`} role="presentation" className={classes.kind}>
              {kind.title(say)}
            </p>
            {hits.map((hit) => (
              <FoundHit key={hit.id} kind={kind} hit={hit} option={listbox.option(at++)} onClick={open} />
            ))}
            {more && <All kind={kind} text={text} option={listbox.option(at++)} onClick={open} />}
          </div>
        ))}
      </div>
      <div role="status">
        {nothing && (
          <div className={classes.nothing}>
            <p>{t('dialog.nothing', { text })}</p>
            <p className={classes.quiet}>{t('dialog.nothingText')}</p>
            <NextStep text={text} onClick={open} />
          </div>
        )}
        {!pending &&
          unavailable.map((kind) => (
            <div key={kind.group} className={classes.aside}>
              <Notice tone="warn">{kind.unavailable(say)}</Notice>
            </div>
          ))}
      </div>
    </>
  );
}

/** Whoever finds no answer can ask for one. */
function NextStep({ text, onClick }: { text: string; onClick: (event: MouseEvent) => void }) {
  const { t } = useTranslation('search');
  const agent = useUser().kind === 'agent';
  if (agent) return null;
  return (
    <p>
      <Link to="/report" search={{ summary: text }} onClick={onClick}>
        {t('dialog.report')}
      </Link>
    </p>
  );
}

interface AllProps {
  kind: SearchKind;
  text: string;
  option: ReturnType<Listbox['option']>;
  onClick: (event: MouseEvent) => void;
}

function All({ kind, text, option, onClick }: AllProps) {
  const { t: say } = useTranslation();
  const agent = useUser().kind === 'agent';
  return (
    <Link {...kind.list(text, agent)} {...option} onClick={onClick} className={classes.option}>
      <span className={classes.all}>{kind.all(say, { text })}</span>
    </Link>
  );
}

const FoundSkeleton = () => (
  <div className={classes.waiting}>
    {['60%', '75%', '50%'].map((width) => (
      <Skeleton key={width} width={width} height="1.25rem" />
    ))}
  </div>
);

const hitsIn = (groups: FoundThings['groups']) => groups.reduce((sum, { hits }) => sum + hits.length, 0);
