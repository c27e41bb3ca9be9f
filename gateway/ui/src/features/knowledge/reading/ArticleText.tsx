import { useMemo } from 'react';
import { readArticle, type ReadArticle } from './readArticle';
import classes from './ArticleText.module.css';

interface Props {
  html: string;
  /** BCP 47: the text's own language, for screen readers and hyphenation. */
  language?: string;
}

/** An article's text: more than people write in a ticket, and no less carefully let in. */
export function ArticleText({ html, language }: Props) {
  return <ReadText article={useMemo(() => readArticle(html), [html])} language={language} />;
}

/** The same for who has read it already, for its contents. */
export const ReadText = ({ article, language }: { article: ReadArticle; language?: string }) => (
  <div className={classes.text} lang={language}>
    {article.content}
  </div>
);
