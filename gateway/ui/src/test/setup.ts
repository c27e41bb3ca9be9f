import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import '@/i18n/i18n';

// Every page's words; not the pages, because what is imported here no test can put anything in the place of.
import.meta.glob(['/src/**/words/*.ts'], { eager: true });

// What Mantine asks of a browser and jsdom does not have.
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

window.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as never;

HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function () {
  this.open = false;
};

// What the editor asks before it scrolls to where the caret is.
Range.prototype.getClientRects ??= () => [] as never;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();

// As with the tests' own limit: a busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000 });

window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
