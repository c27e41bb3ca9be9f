/** What is due of imports. */
package dev.porchlight.identity.imports.automation;
