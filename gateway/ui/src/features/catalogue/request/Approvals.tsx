import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { DataListFooter } from '@/components/DataListFooter';
import { DataListSearch } from '@/components/DataListSearch';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { Approval } from '@/features/catalogue/model';
import { approvalsQuery } from '@/features/catalogue/queries';
import { approvalSort, type ApprovalsSearch } from '@/features/catalogue/requestSearch';
import { DEFAULT_SIZE } from '@/lib/paging';
import { ApprovalOrder } from './ApprovalOrder';
import { ApprovalRow } from './ApprovalRow';
import { DecideDialog } from './DecideDialog';
import classes from './Request.module.css';

interface Props {
  path: '/approvals' | '/agent/approvals';
  title: string;
  none: string;
  noneText: string;
  action?: ReactNode;
  /** What else awaits the person's decision, and how much of it. */
  others?: ReactNode;
  othersCount?: number;
}

const keyOf = ({ requestId, part, round }: Approval) => `${requestId} ${part} ${round}`;

/** What awaits one's decision, to be decided one by one or several at once, and what one decided. */
export function Approvals({ path, title, none, noneText, action, others, othersCount = 0 }: Props) {
  const { t } = useTranslation(['request', 'translation']);
  const search = useSearch({ from: path });
  const navigate = useNavigate({ from: path });
  const { page = 1, size = DEFAULT_SIZE, decided, q } = search;
  const sort = approvalSort(search.sort);
  const query = useQuery(approvalsQuery({ decided, q, sort, page, size }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const [deciding, setDeciding] = useState<{ rows: Approval[]; approve: boolean }>();
  const change = (by: Partial<ApprovalsSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  const rows = query.data?.items ?? [];
  // What was decided meanwhile is not among them any more.
  const chosen = rows.filter((row) => ticked.has(keyOf(row)));
  const tick = (row: Approval, on: boolean) =>
    setTicked((before) => {
      const now = new Set(before);
      if (on) now.add(keyOf(row));
      else now.delete(keyOf(row));
      return now;
    });
  return (
    <>
      <PageTitle
        title={title}
        count={decided ? undefined : query.data ? query.data.total + othersCount : null}
        action={action}
      />
      <div className={classes.bar}>
        <DataListSearch
          label={t('approvals.search')}
          value={q ?? ''}
          onSearch={(typed) => change({ q: typed || undefined, page: undefined }, true)}
        />
        <ApprovalOrder decided={decided} sort={sort} onChange={change} />
        <Check
          label={t('approvals.decided')}
          checked={decided ?? false}
          onChange={(on) => change({ decided: on || undefined, sort: undefined, page: undefined })}
        />
        {!decided && rows.length > 1 && (
          <>
            <Check
              label={t('approvals.all')}
              checked={chosen.length === rows.length}
              onChange={(on) => setTicked(new Set(on ? rows.map(keyOf) : []))}
            />
            {chosen.length > 0 && (
              <>
                <Button variant="default" onClick={() => setDeciding({ rows: chosen, approve: true })}>
                  {t('approvals.approveChosen', { count: chosen.length })}
                </Button>
                <Button variant="default" onClick={() => setDeciding({ rows: chosen, approve: false })}>
                  {t('approvals.rejectChosen', { count: chosen.length })}
                </Button>
              </>
            )}
          </>
        )}
      </div>
      {query.error && !query.data && <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />}
      {!query.error && !query.data && <Skeleton lines={10} />}
      {query.data?.total === 0 && q && (
        <Message
          title={t('list.noResults', { ns: 'translation' })}
          action={
            <Button variant="default" onClick={() => change({ q: undefined, page: undefined })}>
              {t('list.clearSearch', { ns: 'translation' })}
            </Button>
          }
        >
          {t('list.noResultsText', { ns: 'translation' })}
        </Message>
      )}
      {query.data?.total === 0 && !q && (decided || othersCount === 0) && (
        <Message
          icon={<IconChecks size={28} stroke={1.5} aria-hidden />}
          title={decided ? t('approvals.noneDecided') : none}
        >
          {decided ? t('approvals.noneDecidedText') : noneText}
        </Message>
      )}
      <ul className={classes.approvals}>
        {rows.map((row) => (
          <ApprovalRow
            key={keyOf(row)}
            row={row}
            agent={path === '/agent/approvals'}
            ticked={!decided && rows.length > 1 ? ticked.has(keyOf(row)) : undefined}
            onTick={(on) => tick(row, on)}
            onDecide={(approve) => setDeciding({ rows: [row], approve })}
          />
        ))}
      </ul>
      {query.data && query.data.total > 0 && <DataListFooter page={query.data} onChange={change} />}
      {!decided && others && <div className={classes.others}>{others}</div>}
      {deciding && (
        <DecideDialog
          chosen={deciding.rows.map(({ requestId, part, round }) => ({ requestId, part, round }))}
          name={deciding.rows[0]?.partName}
          approve={deciding.approve}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  );
}
