/** What happened to templates. */
package dev.porchlight.project.template.events;
