import { lazy, Suspense, useDeferredValue, useId, type ReactNode, type Ref } from 'react';
import { loadAgain } from '@/lib/loadAgain';
import type { Callable } from './calledName';
import { FieldError } from './FieldError';
import { PlainTextSurface } from './PlainTextSurface';
import { WhenNotLoaded } from './WhenNotLoaded';
import classes from './RichTextEditor.module.css';

// The editor is heavier than the rest of the page: it comes when a page that has one is opened.
const Surface = lazy(() => loadAgain(() => import('./RichTextSurface')));

/** What can be done to the text from outside. */
export interface RichTextControls {
  /** Where the caret is; at the end if it has not been there yet. */
  insertLink: (words: string, href: string) => void;
  /** Simple HTML, in the same place. */
  insertText: (html: string) => void;
  insertPicture: (picture: { src: string; alt: string; width?: number; height?: number }) => void;
}

export interface RichTextEditorProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Simple HTML: p, strong, em, ul, ol, li, a, code, pre. Empty when there is no text. */
  value: string;
  onChange: (html: string) => void;
  onBlur?: () => void;
  /** Ctrl or Cmd with Enter. */
  onSubmit?: () => void;
  minRows?: number;
  hideLabel?: boolean;
  id?: string;
  /** Has the focus as soon as it is there, where a text is what one has come for. */
  focused?: boolean;
  controls?: Ref<RichTextControls>;
  /** Who is offered once an @ is typed. */
  people?: readonly Callable[];
}

export function RichTextEditor({
  label,
  description,
  error,
  required,
  hideLabel,
  id,
  ...surface
}: RichTextEditorProps) {
  const own = useId();
  const base = id ?? own;
  const rows = surface.minRows ?? 6;
  // What is to be read around it is there first.
  const wanted = useDeferredValue(true, false);
  const waiting = <div className={classes.waiting} style={{ height: `${rows * 1.5 + 3.5625}rem` }} />;
  const field = {
    id: base,
    minRows: rows,
    required: required ?? false,
    invalid: Boolean(error),
    describedBy: [description && `${base}-help`, error && `${base}-error`].filter(Boolean).join(' '),
  };
  return (
    <div className={classes.field}>
      <span id={`${base}-label`} className={hideLabel ? 'visually-hidden' : classes.label}>
        {label}
        {required && <span aria-hidden> *</span>}
      </span>
      {description && (
        <p id={`${base}-help`} className={classes.help}>
          {description}
        </p>
      )}
      <div className={classes.frame} data-error={error ? true : undefined}>
        <WhenNotLoaded instead={<PlainTextSurface {...surface} {...field} />}>
          <Suspense fallback={waiting}>{wanted ? <Surface {...surface} {...field} /> : waiting}</Suspense>
        </WhenNotLoaded>
      </div>
      {error && <FieldError id={`${base}-error`}>{error}</FieldError>}
    </div>
  );
}
