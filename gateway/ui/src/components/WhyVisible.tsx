import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Dialog } from './Dialog';
import { DialogActions } from './DialogActions';
import { ErrorPanel } from './ErrorPanel';
import { Skeleton } from './Skeleton';
import classes from './WhyVisible.module.css';

interface Reader {
  id: string;
  name: string;
  because: string[];
}

interface Props {
  title: string;
  /** What is said of the service team, which sees it too. */
  team: string;
  queryKey: readonly unknown[];
  load: (signal: AbortSignal) => Promise<{ people: Reader[] }>;
  /** A reason in words. */
  reason: (because: string) => string;
}

/** Why somebody can see a thing, and who else can. */
export function WhyVisible(props: Props) {
  const { t } = useTranslation();
  const agent = useUser().kind === 'agent';
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={classes.link} onClick={() => setOpen(true)}>
        {t(agent ? 'readers.linkAgent' : 'readers.link')}
      </button>
      {open && <Readers {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Readers({ title, team, queryKey, load, reason, onClose }: Props & { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const user = useUser();
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => load(signal) });
  const list = new Intl.ListFormat(i18n.language);
  const people = data?.people ?? [];
  const ordered = [...people].sort((one, other) => Number(other.id === user.id) - Number(one.id === user.id));
  return (
    <Dialog title={title} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="6rem" />}
      {data && (
        <ul>
          {ordered.map(({ id, name, because }) => (
            <li key={id}>
              {t(id === user.id ? 'readers.you' : 'readers.person', {
                name,
                because: list.format(because.map(reason)),
              })}
            </li>
          ))}
          {people.length === 0 && <li>{t('readers.nobody')}</li>}
          <li>{team}</li>
        </ul>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
