import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keys, useUser, type Schemas } from '@/api/queries';
import { leaveIfSignedOut } from '@/api/leaveIfSignedOut';
import { announce } from '@/lib/announce';
import { useManifests } from '@/manifest/useManifests';
import { applyActivity } from './applyActivity';
import { ConnectionContext } from './connection';
import { changeOf, type Told } from './told';
import { SharedStream } from './SharedStream';

// A gap shorter than this is nobody's business: a restart of the gateway, a change of network.
const PATIENCE_MS = 4_000;

/** Keeps everything on the page up to date, for as long as someone is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const manifests = useManifests();
  const userId = useUser().id;
  const [lost, setLost] = useState(false);

  useEffect(() => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const known = manifests.flatMap(({ live = [] }) => live);
    const live = new SharedStream(userId, {
      types: ['activity', 'presence', ...known.map(({ kind }) => kind)],
      onFrame: ({ type, data }) => {
        if (type === 'activity') return applyActivity(queries, data as Schemas['Activity']);
        // Nothing that happened: who is where just now, which only those ask for who show it.
        if (type === 'presence')
          return void queries.invalidateQueries({ queryKey: keys.presence((data as { id: string }).id) });
        known.find(({ kind }) => kind === type)?.refresh(queries, changeOf(type, data as Told));
      },
      onMissed: () => void queries.invalidateQueries(),
      onState: (connected) => {
        if (connected) {
          clearTimeout(patience);
          patience = undefined;
          void askAgain(queries);
          setLost((was) => {
            if (was) announce(t('frame.connectionBack'));
            return false;
          });
          return;
        }
        patience ??= setTimeout(() => setLost(true), PATIENCE_MS);
        void leaveIfSignedOut();
      },
    });
    live.start();
    return () => {
      clearTimeout(patience);
      live.stop();
    };
  }, [queries, manifests, userId, t]);

  return <ConnectionContext value={lost}>{children}</ConnectionContext>;
}

/** What failed while nobody answered: it has no event coming that would have it fetched again. */
const askAgain = (queries: QueryClient) =>
  queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
