/**
 * Tells people what happens to what concerns them: by mail, in the recent activity, and live in the browser. Each kind of
 * thing people hear about has a folder, such as {@code ticket}; the others know no kind. It lives from
 * other services' events alone and has none of its own. Views ({@code read}) can be emptied and filled again at any
 * time; what cannot be taken back (a mail sent, a browser told) hangs on reactions ({@code automation}), which deal
 * with each event once and are never run again.
 */
package dev.porchlight.notification;
