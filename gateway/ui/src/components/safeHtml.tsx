import { createElement, Fragment, type ReactNode } from 'react';

/** Makes of an element of the text an element of the page; its children have been through the same. */
type Make = (element: Element, children: ReactNode[], key: number) => ReactNode;

/** What becomes an element of the page, by tag. Of every other tag only the words inside are kept. */
export type Elements = Readonly<Record<string, Make>>;

const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math']);

/** What runs from right to left does so, paragraph by paragraph. */
const runsItsOwnWay = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'h4', 'td', 'th']);

/** The element by itself, without any attribute of its own. */
const bare: Make = ({ tagName }, children, key) => {
  const tag = tagName.toLowerCase();
  const dir = runsItsOwnWay.has(tag) ? 'auto' : undefined;
  return createElement(tag, { key, dir }, children.length > 0 ? children : undefined);
};

/** Between rows and cells there is no place for words, and the line breaks that stand there are no words. */
const rowsOnly: Make = ({ tagName }, children, key) =>
  createElement(
    tagName.toLowerCase(),
    { key },
    children.filter((child) => typeof child !== 'string'),
  );

/** A table; one that is wider than a phone scrolls by itself, also with the keyboard. */
export const tableElements: Elements = {
  table: (element, children, key) => (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div key={key} tabIndex={0} data-wide>
      {rowsOnly(element, children, key)}
    </div>
  ),
  thead: rowsOnly,
  tbody: rowsOnly,
  tr: rowsOnly,
};

export const bareElements = (...tags: string[]): Elements =>
  Object.fromEntries(tags.map((tag) => [tag, bare]));

/** A link to `href`, or only its words when that leads nowhere we would send anybody. */
export function linkTo(href: string | undefined, children: ReactNode[], key: number) {
  if (!href) return <Fragment key={key}>{children}</Fragment>;
  const outside =
    href.startsWith('http') && !href.startsWith(`${location.origin}/`)
      ? { target: '_blank', rel: 'noopener noreferrer nofollow' }
      : {};
  return (
    <a key={key} href={href} {...outside}>
      {children}
    </a>
  );
}

/** How large a picture will be, if the text says it: room is kept for it until it comes. */
export function sidesOf(img: Element) {
  const side = (name: string) => Number(img.getAttribute(name)) || undefined;
  return { width: side('width'), height: side('height') };
}

export function safeHref(href: string | null): string | undefined {
  return href && /^(https?:|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined;
}

/**
 * Turns HTML into elements of the page. The server has cleaned it already; here only what we know is made anew, so that
 * nothing else can reach the page even if it should slip through there.
 */
export function safeHtml(html: string, elements: Elements): ReactNode[] {
  const make = (node: Node, key: number): ReactNode => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    if (!(node instanceof Element)) return null;
    const tag = node.tagName.toLowerCase();
    if (DROPPED.has(tag)) return null;
    const children = Array.from(node.childNodes, make);
    return elements[tag]?.(node, children, key) ?? <Fragment key={key}>{children}</Fragment>;
  };
  return Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes, make);
}
