import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ErrorSummary.module.css';

export interface ErrorEntry {
  /** Of the control to go to; without one there is nowhere to go. */
  id?: string;
  text: string;
}

interface Props {
  errors: ErrorEntry[];
  /** Changes with every attempt, so that each one brings the reader here again. */
  attempt: number;
  /** Small print for support. */
  traceId?: string;
}

/** Everything that keeps a form from being sent, at its top, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors, attempt, traceId }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (!shown) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'center' });
  }, [attempt, shown]);
  if (!shown) return null;

  const goTo = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const field = document.getElementById(id);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  return (
    <div ref={panel} role="alert" tabIndex={-1} className={classes.panel} aria-labelledby="error-summary">
      <h2 id="error-summary">{t('errors.summary')}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={(id ?? '') + text}>
            {id ? (
              <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {traceId && <p className={classes.trace}>{t('errors.trace', { id: traceId })}</p>}
    </div>
  );
}
