import '@/features/tickets/words/queue';
import '@/features/tickets/words/ticket';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconInbox, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { useWorking } from '@/components/useWorking';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { ShortcutsButton } from '@/components/ShortcutsButton';
import { csvAddress } from '@/lib/csvAddress';
import { AgentsOnly } from '@/components/AgentsOnly';
import type { TicketRow } from '@/features/tickets/model';
import { ticketSort } from '@/features/tickets/ticketSearch';
import { FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import { ManyBar } from './ManyBar';
import { Preview } from './Preview';
import { SavedViews } from './SavedViews';
import { queryOf } from './queueFilter';
import { STEPS } from './shortcuts';
import { useDrawnLater } from './useDrawnLater';
import { useMany } from './useMany';
import { useQueue } from './useQueue';
import { useQueueColumns } from './useQueueColumns';
import classes from './QueuePage.module.css';

const ROOM_FOR_PREVIEW = '(min-width: 80em)';
// Where a table has no room for all its columns, as in DataList.
const TIGHT = '(min-width: 48em) and (max-width: 71.99em)';

/** Every customer's tickets, worked through from top to bottom. */
export const QueuePage = () => (
  <AgentsOnly>
    <Queue />
  </AgentsOnly>
);

function Queue() {
  const { t } = useTranslation('queue');
  const wide = useMediaQuery(ROOM_FOR_PREVIEW, undefined, { getInitialValueInEffect: false });
  const [place, working] = useWorking<HTMLDivElement>();
  const queue = useQueue(wide, working);
  const tight = useMediaQuery(TIGHT, undefined, { getInitialValueInEffect: false });
  const columns = useQueueColumns(wide || tight);
  const many = useMany(
    useCallback(
      (ticket: TicketRow) => t('many.choose', { number: ticket.number, summary: ticket.summary }),
      [t],
    ),
    t('many.all'),
  );
  const beside = useDrawnLater(queue.selected, STEPS);
  return (
    <div ref={place} className={classes.page} data-page="wide">
      <div className={classes.list}>
        <PageTitle
          title={t('queue.title')}
          count={queue.tickets.data?.total}
          countIsLeast={queue.tickets.data?.totalIsLeast}
          action={
            <div className={classes.actions}>
              <ShortcutsButton />
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                renderRoot={(props) => <Link to="/agent/tickets/new" {...props} />}
              >
                {t('queue.new')}
              </Button>
            </div>
          }
        />
        <SavedViews filter={queue.filter} onChoose={queue.setFilter} />
        <ManyBar many={many} />
        <DataList
          caption={t('queue.title')}
          columns={columns}
          query={queue.tickets}
          rowKey={(ticket) => ticket.id}
          rowLink={queue.rowLink}
          onChoose={queue.onChoose}
          changed={queue.tickets.changed}
          onRefresh={queue.tickets.refresh}
          isCurrent={(ticket) => wide && String(ticket.number) === queue.selected}
          dense
          choosing={many.choosing}
          search={queue.search}
          defaultSort={ticketSort(undefined)}
          onSearch={queue.onSearch}
          searchLabel={t('queue.search')}
          filters={
            <>
              <FilterMenu filter={queue.filter} onChange={queue.setFilter} />
              <FilterChips filter={queue.filter} onChange={queue.setFilter} />
            </>
          }
          filtered={queue.filtered}
          onClear={queue.clear}
          csv={csvAddress('/api/tickets/csv', queryOf(queue.filter))}
          empty={
            <Message icon={<IconInbox size={28} stroke={1.5} aria-hidden />} title={t('queue.empty')}>
              {t('queue.emptyText')}
            </Message>
          }
        />
      </div>
      {wide && <Preview number={beside} onAtWork={queue.setAtWork} />}
    </div>
  );
}
