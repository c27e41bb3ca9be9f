import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Day } from '@/components/Day';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { feedsQuery } from '@/features/projects/queries';
import { useCommand } from '@/features/projects/useCommand';
import classes from './ProjectPage.module.css';

/** The dates in one's own calendar: once as a file, or kept up to date by an address. */
export function CalendarSection({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const [subscribing, setSubscribing] = useState(false);
  return (
    <section className={`${classes.section} ${classes.onScreen}`} aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p>
        <a href={`/api/projects/${project.id}/calendar`} download>
          {t('calendar.download')}
        </a>
      </p>
      <div>
        <Button variant="default" onClick={() => setSubscribing(true)}>
          {t('calendar.subscribe')}
        </Button>
      </div>
      {subscribing && <FeedsDialog onClose={() => setSubscribing(false)} />}
    </section>
  );
}

function FeedsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['project', 'translation']);
  const { data: feeds, error } = useQuery(feedsQuery);
  const make = useCommand(() => commands.makeFeed(newIdempotencyKey()));
  const revoke = useCommand(commands.revokeFeed);
  const wrong = make.error ?? revoke.error ?? error;
  return (
    <Dialog title={t('calendar.subscribe')} onClose={onClose}>
      <p>{t('calendar.text')}</p>
      {wrong && <ErrorPanel error={wrong} />}
      {make.data ? (
        <Field id="feed-address" label={t('calendar.address')} help={t('calendar.once')}>
          <input
            {...fieldProps({ id: 'feed-address', help: true })}
            type="url"
            readOnly
            value={make.data.address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      ) : (
        <div>
          <Button loading={make.isPending} onClick={() => make.mutate(undefined)}>
            {t('calendar.make')}
          </Button>
        </div>
      )}
      {feeds && feeds.length > 0 && (
        <ul className={classes.changes}>
          {feeds.map((feed) => (
            <li key={feed.id} className={classes.ask}>
              <Day at={feed.madeAt} words={(day) => t('calendar.made', { day })} />
              <Button
                size="compact-md"
                variant="default"
                disabled={revoke.isPending}
                onClick={() => revoke.mutate(feed.id)}
              >
                {t('calendar.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('dialog.close', { ns: 'translation' })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
