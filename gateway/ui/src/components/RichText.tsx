import { useMemo } from 'react';
import { pictureId } from '@/lib/picturesInText';
import { PictureButton } from './PictureButton';
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
  img: (element, _children, key) => pictureOf(element, key),
  a: (element, children, key) => linkTo(safeHref(element.getAttribute('href')), children, key),
};

/** Uploaded here, or nothing at all: another's server is not told who reads this. */
function pictureOf(img: Element, key: number) {
  const id = pictureId(img.getAttribute('src'));
  const size = (side: 'width' | 'height') => Number(img.getAttribute(side)) || undefined;
  return id ? (
    <PictureButton
      key={key}
      id={id}
      name={img.getAttribute('alt') ?? ''}
      width={size('width')}
      height={size('height')}
    />
  ) : null;
}

/** Shows formatted text, such as people write in a ticket. */
export function RichText({ html }: { html: string }) {
  const content = useMemo(() => safeHtml(html, textElements), [html]);
  return <div className={classes.text}>{content}</div>;
}
