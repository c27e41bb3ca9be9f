import { useDraft } from '@/lib/useDraft';
import { sameText, type ArticleForm } from './articleForm';

interface Kept {
  /** What the article was when one began to write on it. */
  base: ArticleForm;
  form: ArticleForm;
}

const nothing: Kept | null = null;

/**
 * What is being written and is not saved: kept in the browser, with what it began from, so that one learns when somebody
 * else has saved something meanwhile. `saved` is what the article is now.
 */
export function useKeptForm(key: string, saved: ArticleForm) {
  const [kept, keep, forget, foundFrom] = useDraft<Kept | null>(key, nothing);
  return {
    form: kept?.form ?? saved,
    /** Whether there is something to save. */
    dirty: kept !== null,
    /** Whether the article is no longer what one began from. */
    overtaken: kept !== null && !sameText(kept.base, saved),
    /** When what was found here had been written; undefined when nothing was. */
    foundFrom: kept ? foundFrom : undefined,
    change: (next: (form: ArticleForm) => ArticleForm) =>
      keep((before) => {
        const base = before?.base ?? saved;
        const form = next(before?.form ?? saved);
        return sameText(form, base) ? nothing : { base, form };
      }),
    /** To what the article is. */
    forget,
    /** One's own words stand, whatever others have saved. */
    insist: () => keep((before) => before && { ...before, base: saved }),
    /** `sent` has been saved and the article is `now`; what was written since is still to be. */
    settle: (sent: ArticleForm, now: ArticleForm) =>
      keep((before) => (!before || sameText(before.form, sent) ? nothing : { base: now, form: before.form })),
  };
}
