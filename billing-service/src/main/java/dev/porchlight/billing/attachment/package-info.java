/** Files that prove what a customer said. The service team uploads them; whoever may know of the quote may have them. */
package dev.porchlight.billing.attachment;
