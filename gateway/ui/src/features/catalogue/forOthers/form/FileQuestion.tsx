import { useEffect } from 'react';
import { FieldError } from '@/components/FieldError';
import { FilePicker } from '@/components/FilePicker';
import { useUploads } from '@/components/useUploads';
import type { Given } from './model';
import type { QuestionProps } from './QuestionField';
import classes from './Question.module.css';

/** Files, which go to the server at once. Those still on their way are among what is given, without an id. */
export function FileQuestion({ id, question, given, error, onChange }: QuestionProps) {
  const uploads = useUploads(
    '/api/request-files',
    given.flatMap(({ value, name = '', file }) =>
      value && file
        ? [{ attachment: { id: value, name, size: file.size, type: file.type }, at: file.at }]
        : [],
    ),
  );
  const files: Given[] = uploads.files
    .filter(({ state }) => state !== 'failed')
    .map(({ name, size, attachment, arrivedAt = 0 }) => ({
      value: attachment?.id ?? '',
      name,
      file: { size, type: attachment?.type ?? '', at: arrivedAt },
    }));
  // As text, so that what only says how far an upload has come changes nothing.
  const now = JSON.stringify(files);
  const before = JSON.stringify(given);
  useEffect(() => {
    if (now !== before) onChange(JSON.parse(now) as Given[]);
    // Only what happens to the files: what is given follows them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now]);
  return (
    <div id={id} tabIndex={-1} className={classes.group}>
      {question.help && <p className={classes.help}>{question.help}</p>}
      <FilePicker uploads={uploads} label={question.required ? `${question.label} *` : question.label} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
