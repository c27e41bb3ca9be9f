/** What is shown of projects. What customers read holds nothing that was not shown to them. */
package dev.porchlight.project.project.read;
