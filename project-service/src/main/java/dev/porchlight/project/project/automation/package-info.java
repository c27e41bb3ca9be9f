/** What projects follow from. */
package dev.porchlight.project.project.automation;
