import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary } from '@/components/ErrorSummary';
import { useUploads } from '@/components/useUploads';
import { ArticleFields } from './ArticleFields';
import { AttachedFiles } from './AttachedFiles';
import { fieldIds } from './articleForm';
import { MarkdownField } from './MarkdownField';
import { MarkdownPreview } from './MarkdownPreview';
import { RelatedArticles } from './RelatedArticles';
import { TextAndPreview } from './TextAndPreview';
import type { Pictures } from './usePictures';
import type { TextArea } from './useTextArea';
import type { Writing } from './writing';
import classes from './ArticleEditor.module.css';

interface Props {
  writing: Writing;
  textArea: TextArea;
  pictures: Pictures;
  /** The article itself, for not being related to itself. */
  id?: string;
  /** What else there is to say before it is edited. */
  notices?: ReactNode;
}

/** Everything of an article that goes through drafts. Ctrl or Cmd with S saves one. */
export function ArticleEditor({ writing, textArea, pictures, id, notices }: Props) {
  const { t } = useTranslation('articles');
  const { form, change, leave, errorOf, errors, presses, doing } = writing;
  const uploads = useUploads('/api/article-files');
  return (
    <div
      className={classes.editor}
      role="presentation"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
        event.preventDefault();
        if (!pictures.busy) writing.run('save');
      }}
    >
      <ErrorSummary errors={errors} attempt={doing ? 0 : presses} traceId={writing.traceId} />
      {notices}
      {writing.foundFrom !== undefined && (
        <DraftBack from={writing.foundFrom} discard={t('article.forget')} onDiscard={writing.forget}>
          {t('article.draftBack')}
        </DraftBack>
      )}
      <ArticleFields writing={writing} />
      <TextAndPreview
        write={
          <MarkdownField
            id={fieldIds.markdown}
            value={form.markdown}
            error={errorOf('markdown')}
            textArea={textArea}
            pictures={pictures}
            onChange={(markdown) => change((before) => ({ ...before, markdown }))}
            onBlur={() => leave('markdown')}
            onFiles={uploads.add}
          />
        }
        preview={<MarkdownPreview markdown={form.markdown} language={form.language} />}
      />
      <div className={classes.pair}>
        <AttachedFiles writing={writing} uploads={uploads} />
        <RelatedArticles writing={writing} id={id} />
      </div>
    </div>
  );
}
