/** Who hears of files. */
package dev.porchlight.notification.file.automation;
