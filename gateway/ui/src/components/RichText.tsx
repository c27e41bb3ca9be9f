import { useMemo } from 'react';
import { bareElements, linkTo, safeHref, safeHtml, tableElements, type Elements } from './safeHtml';
import classes from './RichText.module.css';

export const textElements: Elements = {
  ...bareElements(
    'p',
    'br',
    'strong',
    'b',
    'em',
    'i',
    'u',
    's',
    'ul',
    'ol',
    'li',
    'code',
    'pre',
    'blockquote',
    'th',
    'td',
  ),
  ...tableElements,
  a: (element, children, key) => linkTo(safeHref(element.getAttribute('href')), children, key),
};

/** Shows formatted text, such as people write in a ticket. */
export function RichText({ html }: { html: string }) {
  const content = useMemo(() => safeHtml(html, textElements), [html]);
  return <div className={classes.text}>{content}</div>;
}
