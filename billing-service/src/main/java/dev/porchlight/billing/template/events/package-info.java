/** What has happened to templates. */
package dev.porchlight.billing.template.events;
