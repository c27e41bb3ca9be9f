/**
 * What people are told, and the mails that carry it. A reaction to an event writes who is to be told what into the
 * ledger, in the transaction that receives the event; sending comes after, from the ledger alone. What one person is
 * told of one thing within a moment is one mail. A mail is sent once, but for a process that dies between the mail
 * server's yes and noting it: then it goes out again under the same Message-ID, by which mail programs know it for the
 * same.
 */
package dev.porchlight.notification.mail;
