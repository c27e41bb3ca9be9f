/**
 * Tells people what happens to their tickets: by mail, in the recent activity, and live in the browser. It lives from
 * other services' events alone and has none of its own. Views ({@code read}) can be emptied and filled again at any
 * time; what cannot be taken back (a mail sent, a browser told) hangs on reactions ({@code automation}), which deal
 * with each event once and are never run again.
 */
package dev.porchlight.notification;
