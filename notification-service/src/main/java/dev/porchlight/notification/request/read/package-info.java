/** What is known of requests, and what happened to them. */
package dev.porchlight.notification.request.read;
