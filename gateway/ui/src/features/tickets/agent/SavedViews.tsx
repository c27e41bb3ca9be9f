import { Button } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { IconButton } from '@/components/IconButton';
import { passFocusOn } from '@/lib/focus';
import {
  forgetFilter,
  givenFilters,
  sameFilter,
  saveFilter,
  savedFilters,
  type QueueFilter,
} from './queueFilter';
import classes from './SavedViews.module.css';

interface Props {
  filter: QueueFilter;
  onChoose: (filter: QueueFilter) => void;
}

/** Filters under a name: those everybody has, and one's own. */
export function SavedViews({ filter, onChoose }: Props) {
  const { t } = useTranslation(['queue', 'translation']);
  const { id } = useUser();
  const [own, setOwn] = useState(() => savedFilters(id));
  const [naming, setNaming] = useState(false);
  const known = [...givenFilters, ...own].some((view) => sameFilter(view.filter, filter));
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
        {own.map((view) => (
          <li key={view.name} className={classes.own}>
            <View current={sameFilter(view.filter, filter)} onChoose={() => onChoose(view.filter)}>
              {view.name}
            </View>
            <IconButton
              className={classes.forget}
              label={t('queue.forget', { name: view.name })}
              onClick={({ currentTarget }) => {
                passFocusOn(currentTarget.closest('li'), currentTarget.closest('ul'));
                setOwn(forgetFilter(id, view.name));
              }}
            >
              <IconX size={14} aria-hidden />
            </IconButton>
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
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            setOwn(saveFilter(id, name, filter));
            setNaming(false);
          }}
        />
      )}
    </nav>
  );
}

function View({ current, onChoose, children }: { current: boolean; onChoose: () => void; children: string }) {
  return (
    <button type="button" className={classes.view} aria-current={current || undefined} onClick={onChoose}>
      {children}
    </button>
  );
}

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const { t } = useTranslation(['queue', 'translation']);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const field = {
    id: 'view-name',
    required: true,
    help: t('queue.saveHelp'),
    error: missing && !name.trim() && t('queue.saveMissing'),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
    else setMissing(true);
  };
  return (
    <Dialog title={t('queue.save')} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }} noValidate>
        <Field {...field} label={t('queue.saveName')}>
          <input
            {...fieldProps(field)}
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit">{t('queue.saveConfirm')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
