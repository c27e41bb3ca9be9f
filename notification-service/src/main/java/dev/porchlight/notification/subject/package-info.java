/**
 * What people hear about: a subject, whatever kind of thing it is, with who may know of it. Each kind has a folder of
 * its own beside this one, with the events it reads, who hears of them, and the words of its mails.
 */
package dev.porchlight.notification.subject;
