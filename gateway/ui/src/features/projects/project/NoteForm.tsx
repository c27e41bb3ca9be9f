import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FilePicker } from '@/components/FilePicker';
import { RichTextEditor } from '@/components/RichTextEditor';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { useCommand } from '@/features/projects/useCommand';
import { useDraft } from '@/lib/useDraft';
import classes from './ProjectPage.module.css';

const isEmpty = (html: string) => !html.replace(/<[^>]*>/g, '').trim();

/** A note that everybody sees who may know of the project. */
export function NoteForm({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  const user = useUser();
  const id = useId();
  const keys = useIdempotencyKey();
  const uploads = useUploads('/api/project-files');
  const [text, setText, clear] = useDraft(`${user.id}.project.${project.id}`, '');
  const [pressed, setPressed] = useState(false);
  const files = uploads.attachments.map((file) => file.id);
  const add = useCommand(() => commands.note(project.id, text, files, keys.keyFor([text, files])));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setPressed(true);
    if (add.isPending || uploads.busy || isEmpty(text)) return;
    add.mutate(undefined, {
      onSuccess: () => {
        keys.done();
        clear();
        uploads.clear();
        setPressed(false);
      },
    });
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      {add.error && <ErrorPanel error={add.error} />}
      <RichTextEditor
        id={id}
        label={t('note.label')}
        minRows={3}
        error={pressed && isEmpty(text) ? t('note.missing') : undefined}
        value={text}
        onChange={setText}
        onSubmit={submit}
      />
      <FilePicker uploads={uploads} compact />
      <div>
        <Button type="submit" variant="default" loading={add.isPending || uploads.busy}>
          {t('note.add')}
        </Button>
      </div>
    </form>
  );
}
