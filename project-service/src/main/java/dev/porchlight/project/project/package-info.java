/** Projects: what is planned and done for a customer, and what is wanted of them. */
package dev.porchlight.project.project;
