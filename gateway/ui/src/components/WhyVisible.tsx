import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ReadDialog } from './ReadDialog';
import { TextButton } from './TextButton';
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
      <span className={classes.link}>
        <TextButton small onClick={() => setOpen(true)}>
          {t(agent ? 'readers.linkAgent' : 'readers.link')}
        </TextButton>
      </span>
      {open && <Readers {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Readers({ title, team, queryKey, load, reason, onClose }: Props & { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const user = useUser();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => load(signal) });
  const list = new Intl.ListFormat(i18n.language);
  const youFirst = (people: Reader[]) =>
    [...people].sort((one, other) => Number(other.id === user.id) - Number(one.id === user.id));
  return (
    <ReadDialog title={title} query={query} height="6rem" onClose={onClose}>
      {({ people }) => (
        <ul>
          {youFirst(people).map(({ id, name, because }) => (
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
    </ReadDialog>
  );
}
