/** Files of projects. Whoever may know of a project may have its files; they are downloads. */
package dev.porchlight.project.file;
