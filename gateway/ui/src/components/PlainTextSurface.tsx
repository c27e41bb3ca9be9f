import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { htmlOf } from '@/lib/htmlOf';
import classes from './RichTextEditor.module.css';

interface Props {
  id: string;
  value: string;
  onChange: (html: string) => void;
  onBlur?: () => void;
  minRows: number;
  required: boolean;
  invalid: boolean;
  describedBy: string;
}

const BLOCK_ENDS = /<\/(?:p|li|pre|ul|ol)>|<br\s*\/?>/gi;

/** What was written before, by lines. */
const linesOf = (html: string) =>
  new DOMParser().parseFromString(html.replaceAll(BLOCK_ENDS, '$&\n'), 'text/html').body.textContent.trim();

/** Where the editor did not come: its text can be written and sent all the same. */
export function PlainTextSurface({ value, onChange, onBlur, minRows, required, invalid, ...field }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => linesOf(value));
  // Sending empties it from outside.
  if (!value && text) setText('');
  return (
    <>
      <p className={classes.plainOnly}>{t('editor.plainOnly')}</p>
      <textarea
        id={field.id}
        aria-labelledby={`${field.id}-label`}
        aria-describedby={field.describedBy || undefined}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        className={classes.plain}
        rows={minRows}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(htmlOf(event.currentTarget.value) ?? '');
        }}
        onBlur={onBlur}
      />
    </>
  );
}
