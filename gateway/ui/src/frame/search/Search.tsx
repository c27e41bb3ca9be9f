import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { onMac } from '@/lib/onMac';
import classes from './Search.module.css';

type Shown = ComponentType<{ onClose: () => void }>;

/** The dialog comes when it is about to be wanted: the first page does not wait for it. */
const loadSearch = () => import('./SearchDialog').then(({ default: dialog }): Shown => dialog);

/** The search everybody has everywhere: what looks like a box in the bar, and Ctrl or Cmd with K. */
export function Search() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useSearchKey(() => setOpen(true));
  const soon = () => void loadSearch().catch(() => undefined);
  return (
    <>
      <button
        type="button"
        className={classes.box}
        aria-haspopup="dialog"
        aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => setOpen(true)}
      >
        <IconSearch size={18} aria-hidden />
        <span className={classes.word}>{t('frame.search')}</span>
        <kbd aria-hidden>{onMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {open && <Loaded onClose={() => setOpen(false)} />}
    </>
  );
}

function Loaded({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ Dialog?: Shown; error?: unknown }>({});
  useEffect(() => {
    loadSearch().then(
      (loaded) => setShown({ Dialog: loaded }),
      (error: unknown) => setShown({ error }),
    );
  }, []);
  if (shown.Dialog) return <shown.Dialog onClose={onClose} />;
  if (!shown.error) return null;
  return (
    <Dialog title={t('frame.search')} onClose={onClose}>
      {/* Browsers remember a script that did not come; only a new page asks for it again. */}
      <ErrorPanel error={shown.error} onRetry={() => location.reload()} />
    </Dialog>
  );
}

/** Not while a dialog asks something. */
function useSearchKey(run: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const combined = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!combined || event.key.toLowerCase() !== 'k') return;
      // The browser would take it for its own search.
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
