import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Chip } from '@/components/Chip';
import { DataList } from '@/components/DataList';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { csvAddress } from '@/lib/csvAddress';
import { passFocusOn } from '@/lib/focus';
import { DEFAULT_SIZE } from '@/lib/paging';
import { caseSort, needsReply, type TicketsSearch } from '@/features/tickets/ticketSearch';
import { NothingYet } from './NothingYet';
import { useCaseColumns } from './columns';
import classes from './CasesPage.module.css';
import { caseListQuery } from '@/features/tickets/queries';

/** "My Issues and Requests": what the person may see of their own and their organisation's, in one list. */
export function CasesPage() {
  const { t } = useTranslation('tickets');
  const search = useSearch({ from: '/tickets' });
  const navigate = useNavigate({ from: '/tickets' });
  const { active = true, resolved = true, issues = true, requests = true } = search;
  const { page = 1, size = DEFAULT_SIZE, q } = search;
  const sort = caseSort(search.sort);
  const neither = (!active && !resolved) || (!issues && !requests);
  const kind = issues === requests ? undefined : issues ? ('ticket' as const) : ('request' as const);
  const narrowed = search.needsReply && needsReply;
  const query = useQuery(
    caseListQuery({ active, resolved, kind, page, size, sort, q, ...narrowed }, !neither),
  );
  const columns = useCaseColumns();

  const change = (by: Partial<TicketsSearch>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false });
  const clear = () =>
    change({
      q: undefined,
      active: undefined,
      resolved: undefined,
      issues: undefined,
      requests: undefined,
      needsReply: undefined,
      page: undefined,
    });
  const tick = (kind: 'active' | 'resolved' | 'issues' | 'requests') => (ticked: boolean) =>
    change({ [kind]: ticked ? undefined : false, page: undefined });

  const filters = (
    <>
      <fieldset className={classes.filters}>
        <legend className="visually-hidden">{t('list.filterLabel')}</legend>
        <Check label={t('list.active')} checked={active} onChange={tick('active')} />
        <Check label={t('list.resolved')} checked={resolved} onChange={tick('resolved')} />
      </fieldset>
      <fieldset className={classes.filters}>
        <legend className="visually-hidden">{t('list.kindsLabel')}</legend>
        <Check label={t('list.issues')} checked={issues} onChange={tick('issues')} />
        <Check label={t('list.requests')} checked={requests} onChange={tick('requests')} />
      </fieldset>
      {narrowed && (
        <Chip
          text={t('needs.reply')}
          onRemove={(pressed) => {
            passFocusOn(pressed, pressed.closest('section'));
            change({ needsReply: undefined, page: undefined });
          }}
        />
      )}
    </>
  );
  return (
    <>
      <PageTitle
        title={t('list.title')}
        count={neither ? 0 : (query.data?.total ?? null)}
        countIsLeast={query.data?.totalIsLeast}
      />
      <DataList
        caption={t('list.caption')}
        columns={columns}
        query={neither ? { ...query, data: { items: [], page: 1, size, total: 0 }, error: null } : query}
        rowKey={(row) => row.id}
        rowLink={({ kind, number }) => ({
          to: kind === 'request' ? '/requests/$number' : '/tickets/$number',
          params: { number: String(number) },
        })}
        search={{ ...search, sort }}
        defaultSort={caseSort(undefined)}
        onSearch={(by) => change(by, 'q' in by)}
        searchLabel={t('list.search')}
        filters={filters}
        filtered={search.needsReply ?? kind !== undefined}
        onClear={clear}
        csv={neither ? undefined : csvAddress('/api/cases/csv', { active, resolved, kind, q, ...narrowed })}
        empty={
          neither ? (
            <Message icon={<IconInbox size={28} stroke={1.5} aria-hidden />} title={t('list.neither')}>
              {t('list.neitherText')}
            </Message>
          ) : (
            <NothingYet active={active} resolved={resolved} />
          )
        }
      />
    </>
  );
}
