import { useMemo } from 'react';
import { pictureId } from '@/lib/picturesInText';
import { PictureButton } from './PictureButton';
import { bareElements, linkTo, safeHref, safeHtml, sidesOf, tableElements, type Elements } from './safeHtml';
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
function pictureOf(img: Element, key: number, disabled = false) {
  const id = pictureId(img.getAttribute('src'));
  return id ? (
    <PictureButton
      key={key}
      id={id}
      name={img.getAttribute('alt') ?? ''}
      disabled={disabled}
      {...sidesOf(img)}
    />
  ) : null;
}

const onItsWayElements: Elements = {
  ...textElements,
  img: (element, _children, key) => pictureOf(element, key, true),
};

interface Props {
  html: string;
  /** What comes of it takes its place in a moment, and would take a picture away that is open by then: none opens. */
  onItsWay?: boolean;
}

/** Shows formatted text, such as people write in a ticket. */
export function RichText({ html, onItsWay = false }: Props) {
  const content = useMemo(() => safeHtml(html, onItsWay ? onItsWayElements : textElements), [html, onItsWay]);
  return <div className={classes.text}>{content}</div>;
}
