import { useMediaQuery } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './TextAndPreview.module.css';

const ROOM_FOR_BOTH = '(width >= 64em)';
const tabs = ['write', 'preview'] as const;

interface Props {
  write: ReactNode;
  preview: ReactNode;
}

/** The text and what becomes of it, side by side; where there is no room for both, one after the other by tab. */
export function TextAndPreview(panes: Props) {
  const both = useMediaQuery(ROOM_FOR_BOTH, undefined, { getInitialValueInEffect: false });
  return both ? <SideBySide {...panes} /> : <Tabs {...panes} />;
}

function SideBySide({ write, preview }: Props) {
  const { t } = useTranslation('articles');
  return (
    <div className={classes.both}>
      <section aria-label={t('article.write')} className={classes.pane}>
        <h2 className={classes.label}>{t('article.write')}</h2>
        {write}
      </section>
      <section aria-label={t('article.preview')} className={classes.pane}>
        <h2 className={classes.label}>{t('article.preview')}</h2>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.preview} tabIndex={0}>
          {preview}
        </div>
      </section>
    </div>
  );
}

function Tabs(panes: Props) {
  const { t } = useTranslation('articles');
  const [shown, setShown] = useState<(typeof tabs)[number]>('write');
  const id = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = shown === 'write' ? 'preview' : 'write';
    setShown(other);
    document.getElementById(`${id}-${other}-tab`)?.focus();
  };
  return (
    <div>
      <div role="tablist" aria-label={t('article.text')} className={classes.tabs}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}-tab`}
            aria-controls={`${id}-${tab}`}
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => setShown(tab)}
            onKeyDown={press}
          >
            {t(`article.${tab}`)}
          </button>
        ))}
      </div>
      {/* The text stays where it is, hidden: what is on its way into it needs it. */}
      <div role="tabpanel" id={`${id}-write`} aria-labelledby={`${id}-write-tab`} hidden={shown !== 'write'}>
        {panes.write}
      </div>
      <div
        role="tabpanel"
        id={`${id}-preview`}
        aria-labelledby={`${id}-preview-tab`}
        hidden={shown !== 'preview'}
        tabIndex={0}
        className={classes.preview}
      >
        {shown === 'preview' && panes.preview}
      </div>
    </div>
  );
}
