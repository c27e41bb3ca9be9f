/** Files: that one was found to be infected, who hears of it, and the words. */
package dev.porchlight.notification.file;
