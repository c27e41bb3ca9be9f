/** Texts that people wrote, made safe and short for where they are shown. */
package dev.porchlight.notification.text;
