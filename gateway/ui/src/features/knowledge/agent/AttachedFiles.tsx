import { IconFile, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/components/FieldError';
import { FilePicker } from '@/components/FilePicker';
import type { Uploads } from '@/components/useUploads';
import { IconButton } from '@/components/IconButton';
import { useFormat } from '@/lib/useFormat';
import { fieldIds } from './articleForm';
import type { Writing } from './writing';
import classes from './Belongings.module.css';

/** Files to download with the article. What has been uploaded belongs to it as it is written. */
export function AttachedFiles({ writing, uploads }: { writing: Writing; uploads: Uploads }) {
  const { t } = useTranslation('articles');
  const { fileSize } = useFormat();
  const { form, change, errorOf } = writing;

  const arrived = uploads.files.filter(({ attachment }) => attachment);
  const arrivedKeys = arrived.map(({ key }) => key).join();
  useEffect(() => {
    if (arrived.length === 0) return;
    const attached = arrived.flatMap(({ attachment }) => attachment ?? []);
    change((before) => ({ ...before, attachments: [...before.attachments, ...attached] }));
    arrived.forEach(({ key }) => uploads.remove(key));
    // Once for each that arrives; what is closed over is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arrivedKeys]);
  return (
    <section id={fieldIds.attachments} tabIndex={-1} className={classes.belongings}>
      <FilePicker uploads={uploads} label={t('article.attachments')} />
      {errorOf('attachments') && <FieldError>{errorOf('attachments')}</FieldError>}
      <ul className={classes.list} aria-label={t('article.attachments')}>
        {form.attachments.map(({ id, name, size }) => (
          <li key={id} className={classes.row}>
            <IconFile size={18} aria-hidden />
            <span className={classes.name}>
              {name} <span className={classes.fact}>{fileSize(size)}</span>
            </span>
            <IconButton
              label={t('article.removeFile', { name })}
              onClick={() =>
                change((before) => ({
                  ...before,
                  attachments: before.attachments.filter((file) => file.id !== id),
                }))
              }
            >
              <IconX size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
