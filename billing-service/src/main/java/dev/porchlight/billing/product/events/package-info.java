/** What has happened to products. */
package dev.porchlight.billing.product.events;
