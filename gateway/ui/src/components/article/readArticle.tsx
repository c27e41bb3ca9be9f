import { createElement, type ReactNode } from 'react';
import { textElements } from '@/components/RichText';
import { bareElements, linkTo, safeHref, safeHtml, type Elements } from '@/components/safeHtml';

export interface Heading {
  /** Where in the page it is. */
  id: string;
  text: string;
  /** 2 for a heading of the article, 3 for one below it. */
  level: number;
}

export interface ReadArticle {
  content: ReactNode[];
  /** The headings of the upper two levels, in their order. */
  contents: Heading[];
}

const UPPERMOST = 2;
const LOWERMOST = 4;
const idsOfTheFrame = ['root', 'content'];
const PICTURE = /^\/api\/article-files\/[\w-]+$/;

/**
 * An article's text as elements of the page, and its contents. The page's own heading is the article's title, so that
 * the headings inside begin below it whatever they began with.
 */
export function readArticle(html: string): ReadArticle {
  const contents: Heading[] = [];
  const ids = new Set(idsOfTheFrame);
  const shift = UPPERMOST - uppermost(html);

  const heading: Elements[string] = (element, children, key) => {
    const text = element.textContent.trim();
    const id = unused(slug(text), ids);
    const level = Math.min(LOWERMOST, Number(element.tagName[1]) + shift);
    if (text && level <= UPPERMOST + 1) contents.push({ id, text, level });
    return createElement(`h${level}`, { key, id }, children);
  };
  const headings = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading]));
  return { content: safeHtml(html, { ...textElements, ...articleElements, ...headings }), contents };
}

const articleElements: Elements = {
  ...bareElements('hr', 'del', 's', 'kbd', 'sub', 'sup', 'caption', 'dl', 'dt', 'dd'),
  a: (element, children, key) => linkTo(addressOf(element.getAttribute('href')), children, key),
  img: (element, _children, key) => {
    const src = element.getAttribute('src') ?? '';
    const alt = element.getAttribute('alt') ?? '';
    return PICTURE.test(src) ? <img key={key} src={src} alt={alt} decoding="async" /> : alt;
  },
  ol: (element, children, key) => (
    <ol key={key} start={wholeNumber(element.getAttribute('start'))}>
      {children}
    </ol>
  ),
  // What is wider than a phone scrolls by itself, also with the keyboard.
  pre: (_element, children, key) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre key={key} tabIndex={0}>
      {children}
    </pre>
  ),
  table: (element, children, key) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div key={key} tabIndex={0} data-wide>
      {rowsOnly(element, children, key)}
    </div>
  ),
  thead: (...row) => rowsOnly(...row),
  tbody: (...row) => rowsOnly(...row),
  tr: (...row) => rowsOnly(...row),
  th: (element, children, key) => (
    <th key={key} scope="col" style={{ textAlign: alignOf(element) }}>
      {children}
    </th>
  ),
  td: (element, children, key) => (
    <td key={key} style={{ textAlign: alignOf(element) }}>
      {children}
    </td>
  ),
};

/** Between rows and cells there is no place for words, and the line breaks that stand there are no words. */
const rowsOnly: Elements[string] = ({ tagName }, children, key) =>
  createElement(
    tagName.toLowerCase(),
    { key },
    children.filter((child) => typeof child !== 'string'),
  );

/** Places in the portal become whole addresses: on paper a link is worth only what it says. */
function addressOf(href: string | null) {
  if (href && /^#[\p{L}\p{N}-]+$/u.test(href)) return href;
  const inPortal = href && /^\/(?!\/)/.test(href.trim());
  return inPortal ? new URL(href.trim(), location.origin).href : safeHref(href);
}

function alignOf(cell: Element) {
  const said =
    cell.getAttribute('align') ?? /text-align:\s*(\w+)/.exec(cell.getAttribute('style') ?? '')?.[1];
  return (['left', 'center', 'right'] as const).find((known) => known === said);
}

const wholeNumber = (text: string | null) => (text && /^\d{1,6}$/.test(text) ? Number(text) : undefined);

const uppermost = (html: string) =>
  Math.min(...[...html.matchAll(/<h([1-6])\b/gi)].map(([, level]) => Number(level)));

const slug = (text: string) =>
  text
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'section';

function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let again = 2; ids.has(free); again++) free = `${id}-${again}`;
  ids.add(free);
  return free;
}
