/** What follows from requests, and from what happens elsewhere, without anybody asking for it. */
package dev.porchlight.catalogue.request.automation;
