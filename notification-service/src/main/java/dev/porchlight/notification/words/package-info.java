/** The words of mails and of what people are told, in a catalogue for each kind of subject and each language. */
package dev.porchlight.notification.words;
