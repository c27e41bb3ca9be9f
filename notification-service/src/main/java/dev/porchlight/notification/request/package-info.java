/** Requests and who agrees to them: which of their events are heard, who hears of them, and the words. */
package dev.porchlight.notification.request;
