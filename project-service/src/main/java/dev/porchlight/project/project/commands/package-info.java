/** What can be asked of a project. */
package dev.porchlight.project.project.commands;
