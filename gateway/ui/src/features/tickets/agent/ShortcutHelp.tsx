import { Button } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { switchShortcuts, useShortcutsOn } from '@/lib/shortcutsSwitch';
import { GO, useKeys } from '@/manifest/useKeys';
import { useShortcuts } from './useShortcuts';
import classes from './ShortcutHelp.module.css';

const all = [
  ['next', 'j'],
  ['previous', 'k'],
  ['open', 'Enter'],
  ['reply', 'r'],
  ['note', 'n'],
  ['assign', 'a'],
  ['assign-to-me', 'i'],
  ['resolve', 'e'],
  ['status', 's'],
  ['priority', 'p'],
  ['queue', 'u'],
  ['search', '/'],
  ['leave', 'Esc'],
  ['send', 'Ctrl Enter'],
  ['help', '?'],
] as const;

/** The overview of all shortcuts, by its button or by "?". */
export function ShortcutHelp() {
  const { t } = useTranslation(['queue', 'translation']);
  const [open, setOpen] = useState(false);
  const on = useShortcutsOn();
  useShortcuts({ help: () => setOpen(true) });
  const { t: say } = useTranslation();
  const { places, commands } = useKeys(useUser());
  const rows = [
    ...all.map(([action, keys]) => [keys, t(`help.${action}`)] as const),
    ...commands.map(({ key = '', label }) => [key, label(say)] as const),
    ...places.map(({ key = '', label }) => [`${GO} ${key}`, t('help.goTo', { place: label(say) })] as const),
  ];
  return (
    <>
      <Button
        variant="subtle"
        className={classes.button}
        leftSection={<IconKeyboard size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('help.button')}
      </Button>
      {open && (
        <Dialog title={t('help.title')} onClose={() => setOpen(false)}>
          <dl className={classes.keys}>
            {rows.map(([keys, label]) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Check label={t('help.switch')} checked={on} onChange={switchShortcuts} />
            <p className={classes.hint}>{t('help.switchHelp')}</p>
          </div>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{t('dialog.close', { ns: 'translation' })}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
