import { Button } from '@mantine/core';
import { IconBookmark, IconUsers, IconX } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorLine } from '@/components/ErrorLine';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { IconButton } from '@/components/IconButton';
import { passFocusOn } from '@/lib/focus';
import type { Schemas } from '@/features/tickets/model';
import { givenFilters, sameFilter, type QueueFilter } from './queueFilter';
import { filterOf, useViewCommand, useViews, viewCommands, type NewView } from './views';
import classes from './SavedViews.module.css';

interface Props {
  filter: QueueFilter;
  onChoose: (filter: QueueFilter) => void;
}

/** Filters under a name: those everybody has, one's own on whatever device, and those that colleagues share. */
export function SavedViews({ filter, onChoose }: Props) {
  const { t } = useTranslation(['queue', 'translation']);
  const { id } = useUser();
  const { data } = useViews(id);
  const saved = data?.items ?? [];
  const [naming, setNaming] = useState(false);
  const discard = useViewCommand((view: string) => viewCommands.discard(view));
  const known =
    givenFilters.some((view) => sameFilter(view.filter, filter)) ||
    saved.some((view) => sameFilter(filterOf(view), filter));
  return (
    <nav aria-label={t('queue.views')} className={classes.views}>
      <ul>
        {givenFilters.map((view) => (
          <li key={view.name}>
            <View current={sameFilter(view.filter, filter)} onChoose={() => onChoose(view.filter)}>
              {t(view.name)}
            </View>
          </li>
        ))}
        {saved.map((view) => (
          <li key={view.id} className={classes.own}>
            <View current={sameFilter(filterOf(view), filter)} onChoose={() => onChoose(filterOf(view))}>
              {view.name}
              {view.shared && (
                <>
                  {' '}
                  <IconUsers size={14} aria-hidden />
                  <span className="visually-hidden">
                    , {view.own ? t('queue.sharedByMe') : t('queue.sharedBy', { who: view.owner.name ?? '' })}
                  </span>
                </>
              )}
            </View>
            {view.own && (
              <IconButton
                className={classes.forget}
                label={t('queue.forget', { name: view.name })}
                onClick={({ currentTarget }) => {
                  passFocusOn(currentTarget.closest('li'), currentTarget.closest('ul'));
                  discard.mutate(view.id);
                }}
              >
                <IconX size={14} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {!known && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={() => setNaming(true)}
        >
          {t('queue.save')}
        </Button>
      )}
      {discard.error && <ErrorLine error={discard.error}>{t('queue.viewFailed')}</ErrorLine>}
      {naming && <NameDialog filter={filter} saved={saved} onClose={() => setNaming(false)} />}
    </nav>
  );
}

function View({
  current,
  onChoose,
  children,
}: {
  current: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={classes.view} aria-current={current || undefined} onClick={onChoose}>
      {children}
    </button>
  );
}

interface NameProps {
  filter: QueueFilter;
  saved: readonly Schemas['QueueView'][];
  onClose: () => void;
}

/** Saving under a name of one's own that exists replaces that one. */
function NameDialog({ filter, saved, onClose }: NameProps) {
  const { t } = useTranslation(['queue', 'translation']);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const save = useViewCommand((view: NewView) => {
    const there = saved.find((one) => one.own && one.name === view.name);
    return there ? viewCommands.change(there.id, view) : viewCommands.save(view);
  });
  const field = {
    id: 'view-name',
    required: true,
    help: t('queue.saveHelp'),
    error: missing && !name.trim() && t('queue.saveMissing'),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(true);
    if (name.trim() && !save.isPending)
      save.mutate({ name: name.trim(), filter, shared }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('queue.save')} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }} noValidate>
        {save.error && <ErrorPanel error={save.error} />}
        <Field {...field} label={t('queue.saveName')}>
          <input
            {...fieldProps(field)}
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <Check label={t('queue.saveShared')} checked={shared} onChange={setShared} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('queue.saveConfirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
