/** What happened to projects. */
package dev.porchlight.project.project.events;
