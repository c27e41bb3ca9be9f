/**
 * Paper: pages made from templates into PDF/A-3u and PDF/UA-1, the seal over them, and whether a file is still what was
 * sealed. It knows nothing of what is printed.
 */
@org.jspecify.annotations.NullMarked
package dev.porchlight.documents;
