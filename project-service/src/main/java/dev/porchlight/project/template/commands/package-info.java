/** What may be asked of templates. */
package dev.porchlight.project.template.commands;
