import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { keyOnPage } from '@/lib/keyOnPage';
import { onMac } from '@/lib/onMac';
import { showHelp, useHelpShown } from '@/lib/shortcutHelp';
import { switchShortcuts, useShortcutsOn } from '@/lib/shortcutsSwitch';
import { useShortcutsHere } from '@/manifest/shortcuts';
import { GO, useKeys } from '@/manifest/useKeys';
import classes from './ShortcutHelp.module.css';

const HELP = '?';

/** The overview of the shortcuts that work where one is, by "?" or by the page's button. */
export function ShortcutHelp() {
  const agent = useUser().kind === 'agent';
  const on = useShortcutsOn();
  useEffect(() => {
    if (!agent || !on) return;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key !== HELP || ctrlKey || metaKey || altKey || keyOnPage(event)?.typing !== false) return;
      event.preventDefault();
      showHelp(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [agent, on]);
  return useHelpShown() && <Overview />;
}

function Overview() {
  const { t } = useTranslation();
  const on = useShortcutsOn();
  const close = () => showHelp(false);
  return (
    <Dialog title={t('shortcuts.title')} onClose={close}>
      <dl className={classes.keys}>
        {useShortcuts().map(({ keys, label }) => (
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
        <Check label={t('shortcuts.switch')} checked={on} onChange={switchShortcuts} />
        <p className={classes.hint}>{t('shortcuts.switchHelp')}</p>
      </div>
      <DialogActions>
        <Button onClick={close}>{t('dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The page's own first, then what works everywhere. */
function useShortcuts() {
  const { t } = useTranslation();
  const here = useShortcutsHere();
  const { places, commands } = useKeys(useUser());
  const all = [
    ...here,
    { keys: onMac ? '⌘ K' : 'Ctrl K', label: t('shortcuts.search') },
    ...commands.map(({ key = '', label }) => ({ keys: key, label: label(t) })),
    ...places.map(({ key = '', label }) => ({
      keys: `${GO} ${key}`,
      label: t('shortcuts.goTo', { place: label(t) }),
    })),
    { keys: HELP, label: t('shortcuts.help') },
  ];
  // Several parts of a page may offer the same.
  return [...new Map(all.map((one) => [one.keys, one])).values()];
}
