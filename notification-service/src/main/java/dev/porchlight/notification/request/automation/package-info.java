/** Who hears of requests, by mail and on open pages. */
package dev.porchlight.notification.request.automation;
