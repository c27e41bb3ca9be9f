/** How templates are read. */
package dev.porchlight.project.template.read;
