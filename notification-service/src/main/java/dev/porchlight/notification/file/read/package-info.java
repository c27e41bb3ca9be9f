/** What is known of files of which something was told. */
package dev.porchlight.notification.file.read;
