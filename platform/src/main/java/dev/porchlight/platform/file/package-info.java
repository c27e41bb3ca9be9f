/**
 * Files. One is uploaded first, checked, and waits for a day; the command that gives it to its owner, an aggregate,
 * decides who may have it from then on. Until then it is its uploader's alone. Which file a caller may open is a query
 * of the service's own over the table {@code upload}.
 */
package dev.porchlight.platform.file;
