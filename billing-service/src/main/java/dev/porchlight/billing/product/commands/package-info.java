/** What can be asked of a product. */
package dev.porchlight.billing.product.commands;
