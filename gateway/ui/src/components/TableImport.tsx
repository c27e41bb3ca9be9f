import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from './ErrorPanel';
import { Field } from './Field';
import { Notice } from './Notice';
import classes from './TableImport.module.css';

interface Found {
  text: string;
  tone: 'good' | 'warn';
  /** The words of the button that brings it in; left out if it was brought in, or nothing can be. */
  run?: string;
}

interface Props<R> {
  intro: string;
  fileHelp: string;
  /** What is asked beside the table; `pressed` as soon as what is missing is to be said. */
  fields: (pressed: boolean) => ReactNode;
  /** What was answered there; undefined while something is missing. With another answer nothing is found yet. */
  about: string | undefined;
  load: (table: File, dryRun: boolean) => Promise<R>;
  /** It was brought in. */
  onDone: () => Promise<unknown>;
  found: (result: R) => Found;
  lines: (result: R) => ReactNode;
}

/** A table of values: first what it would do, then, if one likes that, that it does. */
export function TableImport<R>({ intro, fileHelp, fields, about, load, onDone, found, lines }: Props<R>) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [pressed, setPressed] = useState(false);
  const run = useMutation({
    mutationFn: ({ table, dryRun }: { table: File; about: string; dryRun: boolean }) => load(table, dryRun),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : onDone()),
  });
  const start = (dryRun: boolean) => {
    setPressed(true);
    if (file && about !== undefined && !run.isPending) run.mutate({ table: file, about, dryRun });
  };
  const isStillAsked = run.variables?.about === about && run.variables?.table === file;
  const result = isStillAsked ? run.data : undefined;
  const said = result === undefined ? undefined : found(result);
  const missing = pressed && !file ? t('tableImport.fileMissing') : undefined;
  return (
    <>
      <div className={classes.form}>
        <p>{intro}</p>
        {fields(pressed)}
        <Field id="import-file" label={t('tableImport.file')} help={fileHelp} required error={missing}>
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv"
            aria-describedby={`import-file-help${missing ? ' import-file-error' : ''}`}
            onChange={(event) => setFile(event.currentTarget.files?.[0])}
          />
        </Field>
        <div className={classes.actions}>
          <Button
            variant={said?.run ? 'default' : 'filled'}
            loading={run.isPending}
            onClick={() => start(true)}
          >
            {t('tableImport.check')}
          </Button>
          {said?.run && <Button onClick={() => start(false)}>{said.run}</Button>}
        </div>
        {isStillAsked && run.error && <ErrorPanel error={run.error} />}
        {said && (
          <Notice tone={said.tone} live>
            {said.text}
          </Notice>
        )}
      </div>
      {result !== undefined && lines(result)}
    </>
  );
}
