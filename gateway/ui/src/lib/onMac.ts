/** Where shortcuts are made with ⌘ instead of Ctrl. */
export const onMac = /mac|iphone|ipad/i.test(navigator.userAgent);
