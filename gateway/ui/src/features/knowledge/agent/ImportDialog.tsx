import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { upload } from '@/api/upload';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { ImportResult } from './ImportResult';
import classes from './ImportDialog.module.css';
import { articleKeys } from '@/features/knowledge/queries';

/** A folder of Markdown files becomes articles, and it says of each what it became. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['articles', 'translation']);
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const abort = useRef<AbortController>(undefined);
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (zip: File) => {
      abort.current = new AbortController();
      return upload('/api/article-imports', zip, () => {}, abort.current.signal);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: articleKeys.all }),
  });
  const close = () => {
    abort.current?.abort();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file) setMissing(true);
    else if (!isPending) mutate(file);
  };
  const field = {
    id: 'import-file',
    required: true,
    help: t('import.intro'),
    error: missing && !file && t('import.missing'),
  };
  return (
    <Dialog wide title={t('import.title')} onClose={close}>
      {error && <ErrorPanel error={error} />}
      {data ? (
        <>
          <ImportResult articles={data.articles} />
          <DialogActions>
            <Button onClick={close}>{t('dialog.close', { ns: 'translation' })}</Button>
          </DialogActions>
        </>
      ) : (
        <form onSubmit={submit} className={classes.form} noValidate>
          <Field {...field} label={t('import.file')}>
            <input
              {...fieldProps(field)}
              type="file"
              accept=".zip,application/zip"
              className={classes.file}
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          </Field>
          <p role="status" className={classes.busy}>
            {isPending && t('import.uploading')}
          </p>
          <DialogActions>
            <Button variant="default" onClick={close}>
              {t('dialog.cancel', { ns: 'translation' })}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('import.start')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
