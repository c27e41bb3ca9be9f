import { useTranslation } from 'react-i18next';
import { nameOf } from '@/lib/nameOf';
import type { Readers } from './articleForm';
import type { Schemas } from '@/features/knowledge/model';

const NAMED = 3;

/** Who reads an article, in a plain sentence: now, or once it is published. */
export function useReadersSentence(
  { audience, organisations }: Readers,
  state: Schemas['ArticleState'],
): string {
  const { t, i18n } = useTranslation('articles');
  const when = state === 'published' ? 'now' : 'then';
  if (audience !== 'organisations') return t(`article.readers.${when}.${audience}`);
  const names = organisations.map((one) => nameOf(one));
  const shown = names.length > NAMED ? names.slice(0, NAMED - 1) : names;
  const others = names.length - shown.length;
  const list = new Intl.ListFormat(i18n.language).format(
    others > 0 ? [...shown, t('article.readers.others', { count: others })] : shown,
  );
  return t(`article.readers.${when}.organisations`, { names: list });
}
