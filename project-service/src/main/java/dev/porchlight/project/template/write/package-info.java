/** How templates are written. */
package dev.porchlight.project.template.write;
