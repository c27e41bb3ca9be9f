import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ArticleText } from '@/features/knowledge/reading/ArticleText';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import { NotShown } from './NotShown';
import { previewQuery } from './queries';
import classes from './TextAndPreview.module.css';

const PAUSE_MS = 300;

/** What readers would see, as the service makes it of the text when the typing pauses. */
export function MarkdownPreview({ markdown, language }: { markdown: string; language: string }) {
  const { t } = useTranslation('articles');
  const [wanted] = useDebouncedValue(markdown, PAUSE_MS);
  const { data, error, isPlaceholderData, refetch } = useQuery(previewQuery(wanted));
  if (!markdown.trim()) return <p className={classes.nothing}>{t('article.previewEmpty')}</p>;
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} height="1.25rem" />;
  return (
    <div aria-busy={isPlaceholderData}>
      <NotShown addresses={data.notShown} />
      <ArticleText html={data.html} language={language} />
    </div>
  );
}
